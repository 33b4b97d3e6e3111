package org.manof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.lever.Gathering;
import org.manof.priorities.Priorities;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.voting.Voting;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ManofTest
class ResultFilesTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private ResultFiles files;

    @Autowired
    private Priorities priorities;

    @Autowired
    private Voting voting;

    @Test
    void prioritiesAreTakenAwayOnceRevealedAndNeverBefore() {
        var room = new Gathering(spring);
        var rina = room.joins("רינה");
        room.opens(Priorities.KIND);
        vote(room, rina, 4, 2);
        assertThat(files.hasPriorities(room.facilitator(), room.initiative(), room.workshop()))
                .isFalse();
        room.step(Verb.CLOSE);
        refuses("refusal.notFound", () -> lines(room));

        room.step(Verb.REVEAL);

        assertThat(lines(room)).hasSize(14);
        assertThat(lines(room)[1]).startsWith("1,").endsWith(",2,1,100");
        assertThat(lines(room)[13]).startsWith("2,").endsWith(",0,0,0");

        room.step(Verb.REOPEN);
        vote(room, rina, 7, 1);

        assertThat(lines(room)[1]).endsWith(",2,1,100");
        assertThat(lines(room)[13]).endsWith(",0,0,0");
    }

    private void vote(Gathering room, Gathering.Guest guest, int component, int dots) {
        var activity = room.activity(Priorities.KIND);
        voting.put(
                guest.actor(),
                new Voting.Ballot(activity, priorities.options(activity)),
                room.component(component),
                dots,
                Ids.next());
    }

    private String[] lines(Gathering room) {
        var file = files.priorities(room.facilitator(), room.initiative(), room.workshop(), Language.HE);
        return new String(file.content(), StandardCharsets.UTF_8).split("\r\n");
    }
}
