package org.manof.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.priorities.Priorities;
import org.manof.shared.Ids;
import org.manof.voting.Voting;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;

/** Somebody holds every connection to the database for ten seconds, in the middle of a vote. */
@ManofTest
class EmptyPoolTest {
    private static final Duration HELD = Duration.ofSeconds(10);

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private DataSource database;

    @Autowired
    private DatabaseHealth health;

    private final List<Connection> held = new ArrayList<>();

    @AfterEach
    void putBack() throws SQLException {
        for (var connection : held) {
            connection.close();
        }
        held.clear();
    }

    @Test
    void theVotesWaitAndEachCountsOnceAndReadinessSaysSoMeanwhile() throws SQLException {
        var evening = new Evening(spring);
        evening.steps(Verb.NEXT, Verb.OPEN);
        var voters = IntStream.range(0, 20)
                .mapToObj(i -> evening.joins("משתתף " + i))
                .toList();
        var activity = evening.priorities();
        var options = spring.getBean(Priorities.class).options(activity);
        var ballot = new Voting.Ballot(activity, options);
        takeAllConnections();
        var begun = System.nanoTime();

        var answers = voters.stream()
                .map(voter -> CompletableFuture.runAsync(
                        () -> vote(voter, ballot), task -> Thread.ofVirtual().start(task)))
                .toList();

        await().atMost(HELD).until(() -> health.health().getStatus().equals(Status.DOWN));
        await().atMost(HELD.multipliedBy(2)).until(() -> System.nanoTime() - begun > HELD.toNanos());
        assertThat(answers).noneMatch(CompletableFuture::isDone);
        putBack();

        assertThat(answers).allSatisfy(answer -> assertThat(answer).succeedsWithin(Duration.ofSeconds(20)));
        assertThat(spring.getBean(Voting.class).picture(ballot).turnout()).isEqualTo(20);
        await().atMost(HELD.multipliedBy(2))
                .until(() -> health.health().getStatus().equals(Status.UP));
    }

    /** Sent twice with one id, as by a phone that lost its patience. */
    private void vote(Evening.Guest voter, Voting.Ballot ballot) {
        var command = Ids.next();
        for (var turn = 0; turn < 2; turn++) {
            put(voter, ballot, command);
        }
        var mine = spring.getBean(Voting.class).mine(voter.actor(), ballot);
        assertThat(mine.dots().values()).containsExactly(1);
    }

    private void put(Evening.Guest voter, Voting.Ballot ballot, UUID command) {
        spring.getBean(Voting.class)
                .put(voter.actor(), ballot, ballot.options().getFirst().id(), 1, command);
    }

    private void takeAllConnections() throws SQLException {
        var pool = database.unwrap(HikariDataSource.class);
        while (pool.getHikariPoolMXBean().getActiveConnections() < pool.getMaximumPoolSize()) {
            held.add(database.getConnection());
        }
    }
}
