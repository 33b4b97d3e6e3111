package org.manof.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.manof.rehearsal.Director;
import org.manof.rehearsal.EveryTable;
import org.manof.rehearsal.Rehearsals;
import org.manof.shared.Ids;
import org.manof.workshop.Seen;
import org.manof.workshop.Stage;
import org.manof.workshop.Verb;
import org.manof.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rehearsal of the search for candidates, and that nothing of it is left. */
class RehearsedCandidatesTest extends RecruitmentTeam {
    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void simulatedPeopleProposeAndKnowCandidatesInACopyThatGoesWithAllOfThem() {
        var club = adds(CLUB, room.component(2));
        becomes(desk(), club, CandidateStatus.APPROACHED, CandidateStatus.CHECKED, CandidateStatus.JOINED);
        var before = rows();
        var workshops = spring.getBean(Workshops.class);
        var dana = room.facilitator();
        var copy = rehearsals.begin(dana, room.workshop(), 12);
        var initiative = workshops.initiativeOf(copy);
        var copied = files.of(dana, initiative).getFirst();
        assertThat(copied.candidate().name()).isEqualTo(CLUB);
        assertThat(copied.candidate().status()).isEqualTo(CandidateStatus.MAPPED);
        assertThat(copied.candidate().gaps()).hasSize(1).doesNotContain(room.component(2));

        var director = new Director(spring);
        director.lets(60);
        var stage = spring.getBean(Stage.class);
        while (!(workshops.picture(dana, copy).activity() instanceof RecruitmentPicture)) {
            stage.step(dana, copy, Verb.NEXT, Seen.in(workshops.picture(dana, copy)));
        }
        stage.step(dana, copy, Verb.OPEN, Seen.in(workshops.picture(dana, copy)));
        director.lets(240);
        var picture = (RecruitmentPicture) workshops.picture(dana, copy).activity();
        assertThat(picture.candidates()).anyMatch(each -> each.contacts() > 0);
        assertThat(picture.toString()).doesNotContain("(מדומה)");

        var there = new StaffPlace(initiative, copy);
        var id = copied.id();
        feasibility.answer(dana, there, id, FeasibilityItem.MONEY, CheckAnswer.UNKNOWN, CheckAnswer.NO, Ids.next());
        for (var status : List.of(CandidateStatus.MAPPED, CandidateStatus.APPROACHED, CandidateStatus.CHECKED)) {
            recruiting.move(dana, there, id, status, status.next().getFirst(), "", Ids.next());
        }
        assertThat(files.of(dana, initiative).getFirst().candidate().stakeholder())
                .isTrue();
        rehearsals.wipe(dana, copy);
        assertThat(rows()).isEqualTo(before);
        assertThat(names()).containsExactly(CLUB);
    }

    /** But for the ids of a facilitator's own commands, which every workshop leaves for a while. */
    private Map<String, Integer> rows() {
        var rows = new TreeMap<>(EveryTable.rows(jdbc));
        rows.remove("command");
        return rows;
    }
}
