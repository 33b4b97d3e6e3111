package org.manof.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.partnership.Circle;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workplan.CellValue;
import org.manof.workplan.PlanEditing;
import org.manof.workplan.PlanField;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanTeam;

class ProgrammeDecisionsTest extends ProgrammesRoom {
    private UUID club;

    @BeforeEach
    void map() {
        opens();
        club = adds(noa, lab, run(CLUB, "עמותת אופק", ""));
    }

    @Test
    void aStrategicProgrammeNeedsALeaderAndOthersHaveNone() {
        refuses("refusal.programme.leader", () -> decides(club, strategic(" ")));
        refuses("refusal.text.long", () -> decides(club, strategic("ד".repeat(81))));
        refuses("refusal.text.long", () -> decides(club, new Decision(Circle.WIDE, "א".repeat(501), "")));
        decides(club, new Decision(Circle.DIRECT, "", "דנה"));
        assertThat(programme(lab, club).decision()).isEqualTo(in(Circle.DIRECT));
    }

    @Test
    void whoDecidesMustHaveSeenWhatStands() {
        decides(club, in(Circle.WIDE));
        refuses("refusal.programme.changed", () -> decides(club, in(Circle.DIRECT)));
        refuses("refusal.programme.changed", () -> decides(at(), club, in(Circle.OUT), null));
        decides(at(), club, in(Circle.WIDE), in(Circle.DIRECT));
        assertThat(programme(lab, club).decision()).isEqualTo(in(Circle.DIRECT));
    }

    @Test
    void onlyFacilitatorsDecideAndOnlyAboutTheirOwn() {
        var rami = team.joined(Role.COORDINATOR);
        var elsewhere = new PlanTeam(spring);
        refuses("refusal.notAllowed", () -> decisions.decide(rami, at(), club, null, in(Circle.WIDE), Ids.next()));
        refuses(
                "refusal.notAllowed",
                () -> decisions.decide(noa.actor(), at(), club, null, in(Circle.WIDE), Ids.next()));
        refuses(
                "refusal.notFound",
                () -> decisions.decide(elsewhere.dana(), at(), club, null, in(Circle.WIDE), Ids.next()));
        refuses("refusal.notFound", () -> decides(Ids.next(), in(Circle.WIDE)));
        var circles =
                new Programmes.At(room.workshop(), room.activity("circles").id());
        refuses("refusal.notFound", () -> decides(circles, club, null, in(Circle.WIDE)));
        assertThat(programme(lab, club).decision()).isNull();
    }

    @Test
    void aDecidedProgrammeIsNoLongerItsAuthorsAndADecisionIsTakenBack() {
        decides(club, strategic("דנה"));
        refuses("refusal.programme.bound", () -> programmes.rewrite(noa.actor(), at(), club, named("אחר"), Ids.next()));
        refuses("refusal.programme.bound", () -> programmes.withdraw(noa.actor(), at(), club, Ids.next()));

        room.undo();
        assertThat(programme(lab, club).decision()).isNull();
        programmes.rewrite(noa.actor(), at(), club, named("אחר"), Ids.next());
        assertThat(names(lab)).containsExactly("אחר");
    }

    @Test
    void aStrategicProgrammeBecomesARowOfThePlanOnce() {
        decides(club, strategic("דנה"));
        assertThat(row().action()).isEqualTo(CLUB);
        assertThat(row().body().in(Language.HE)).isEqualTo("עמותת אופק");
        room.undo();
        assertThat(team.group(PlanTeam.LAB).lines()).hasSize(1);
        decides(club, strategic("דנה"));
        decides(at(), club, strategic("דנה"), strategic("רות"));
        assertThat(team.group(PlanTeam.LAB).lines()).hasSize(2);
        decides(at(), club, strategic("רות"), null);
        assertThat(team.group(PlanTeam.LAB).lines()).hasSize(1);
    }

    @Test
    void aRowThatSomebodyHasWrittenInStaysAndComesNoSecondTime() {
        decides(club, strategic("דנה"));
        var row = row();
        spring.getBean(PlanEditing.class)
                .save(
                        team.dana(),
                        team.initiative(),
                        row.id(),
                        PlanField.BUDGET,
                        PlanField.BUDGET.of(row),
                        new CellValue.Money(70_000L));
        room.undo();
        assertThat(row().budget()).isEqualTo(70_000L);
        decides(club, in(Circle.OUT));
        assertThat(row().budget()).isEqualTo(70_000L);
        decides(at(), club, in(Circle.OUT), strategic("רות"));
        assertThat(team.group(PlanTeam.LAB).lines()).hasSize(2);
    }

    @Test
    void aRowThatWasTakenOutOfThePlanStaysOut() {
        decides(club, strategic("דנה"));
        spring.getBean(PlanEditing.class).remove(team.dana(), team.initiative(), row().id());
        room.undo();
        decides(club, strategic("דנה"));
        assertThat(team.group(PlanTeam.LAB).lines()).hasSize(1);
    }

    @Test
    void aStakeholderWhoOperatesItIsTheExecutingBody() {
        var college = team.stakeholder(0);
        var about =
                new Description(BUS, "academia", college.stakeholder(), "", "", "", null, "", Evaluation.NO, "", "");
        decides(adds(noa, lab, about), strategic("דנה"));

        assertThat(row().body()).isEqualTo(college);
    }

    private PlanLine row() {
        return team.group(PlanTeam.LAB).lines().getLast();
    }
}
