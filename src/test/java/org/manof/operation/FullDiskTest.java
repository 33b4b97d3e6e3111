package org.manof.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.manof.ManofTest;
import org.manof.priorities.Priorities;
import org.manof.shared.Ids;
import org.manof.shared.Rows;
import org.manof.shared.ui.Failures;
import org.manof.voting.Voting;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The disk fills up in the middle of a vote. */
@ManofTest
@DirtiesContext
@DisabledIfSystemProperty(named = "manof.test.database", matches = "postgresql")
class FullDiskTest {
    @TempDir
    static Path folder;

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private DatabaseHealth health;

    @DynamicPropertySource
    static void onADiskThatCanBeFull(DynamicPropertyRegistry properties) {
        FullDisk.mount();
        properties.add("spring.datasource.url", () -> url());
        properties.add("spring.datasource.hikari.connection-timeout", () -> "2000");
    }

    @AfterEach
    void frees() {
        FullDisk.free();
    }

    @Test
    void votesAreRefusedInWordsAndThoseThatWereAcknowledgedAreAllThere() {
        var evening = new Evening(spring);
        evening.steps(Verb.NEXT, Verb.OPEN);
        var activity = evening.priorities();
        var ballot =
                new Voting.Ballot(activity, spring.getBean(Priorities.class).options(activity));
        var voters = new ArrayList<Evening.Guest>();
        for (var i = 0; i < 40; i++) {
            voters.add(evening.joins("משתתף " + i));
        }
        var acknowledged = new ArrayList<UUID>();
        for (var voter : voters.subList(0, 20)) {
            vote(ballot, voter);
            acknowledged.add(voter.me().id());
        }

        FullDisk.fill();
        for (var voter : voters.subList(20, 40)) {
            var failure = catchThrowable(() -> vote(ballot, voter));
            if (failure == null) {
                acknowledged.add(voter.me().id());
            } else {
                assertThat(Failures.said(failure).key()).isEqualTo("refusal.notSaved");
            }
        }
        assertThat(acknowledged).hasSizeLessThan(40);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> health.health().getStatus().equals(Status.DOWN));

        FullDisk.free();
        await().atMost(Duration.ofSeconds(40))
                .until(() -> health.health().getStatus().equals(Status.UP));
        assertThat(voters(ballot)).containsExactlyInAnyOrderElementsOf(acknowledged);
        voters.forEach(voter -> vote(ballot, voter));
        assertThat(spring.getBean(Voting.class).picture(ballot).turnout()).isEqualTo(40);
    }

    private void vote(Voting.Ballot ballot, Evening.Guest voter) {
        spring.getBean(Voting.class)
                .put(voter.actor(), ballot, ballot.options().getFirst().id(), 1, Ids.next());
    }

    private List<UUID> voters(Voting.Ballot ballot) {
        return Rows.of(spring.getBean(JdbcClient.class)
                .sql("select v.participant_id from vote v join round r on r.id = v.round_id where r.activity_id = ?")
                .param(ballot.activity().id())
                .query(UUID.class));
    }

    private static String url() {
        return "jdbc:h2:" + FullDisk.SCHEME + ":" + folder.resolve("manof")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=100";
    }
}
