package org.manof.voting;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What must hold when people vote at the same moment: on threads of their own, against the real database. */
@SqlTest
class VotingTogetherTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private DataSource database;

    private final List<Connection> taken = new ArrayList<>();
    private Ballots room;

    @BeforeEach
    void gather() {
        room = Ballots.open(spring);
    }

    @AfterEach
    void putBack() throws SQLException {
        for (var connection : taken) {
            connection.close();
        }
    }

    @Test
    void sixtyPeopleOnFiveConnectionsAreEachCountedOnce() throws SQLException {
        leaveConnections(5);
        var voters = IntStream.range(0, 60)
                .mapToObj(i -> room.evening.joins("משתתפת " + i))
                .toList();
        var ballot = room.ballot();

        var answers =
                AtOnce.run(voters.stream().map(voter -> voting(ballot, voter)).toList());

        assertThat(answers).hasSize(60).containsOnly("");
        room.reveals();
        assertThat(room.result().voters()).isEqualTo(60);
        assertThat(room.dotsOn(0)).isEqualTo(120);
        assertThat(room.dotsOn(1)).isEqualTo(60);
        assertThat(room.dotsInAll()).isEqualTo(180);
    }

    private void leaveConnections(int left) throws SQLException {
        var pool = database.unwrap(HikariDataSource.class);
        while (pool.getMaximumPoolSize() - pool.getHikariPoolMXBean().getActiveConnections() > left) {
            taken.add(database.getConnection());
        }
    }

    private Runnable voting(Voting.Ballot ballot, Evening.Guest voter) {
        return () -> {
            room.voting.put(voter.actor(), ballot, ballot.options().get(0).id(), 2, Ids.next());
            room.voting.put(voter.actor(), ballot, ballot.options().get(1).id(), 1, Ids.next());
        };
    }

    @Test
    void twoTabsOfOnePersonNeverExceedTheBudget() {
        var ballot = room.ballot();
        for (var turn = 0; turn < 40; turn++) {
            var noa = room.evening.joins("נועה");
            if (turn % 2 == 0) {
                // Whoever has voted before has a ballot already: it is the lock, and not the making of it, that
                // decides.
                room.puts(noa, 5, 1);
                room.puts(noa, 5, 0);
            }
            var taps = new ArrayList<Runnable>();
            for (var option = 0; option < 4; option++) {
                var id = ballot.options().get(option).id();
                taps.add(() -> room.voting.put(noa.actor(), ballot, id, 2, Ids.next()));
            }

            var answers = AtOnce.run(taps);

            assertThat(answers.stream().filter(String::isEmpty)).hasSize(1);
            assertThat(answers).containsOnly("", "refusal.vote.budget");
            assertThat(room.mine(noa).left()).isEqualTo(1);
        }
    }

    @Test
    void twoTabsOnOneOptionNeverExceedTheCap() {
        var ballot = room.ballot();
        for (var turn = 0; turn < 20; turn++) {
            var noa = room.evening.joins("נועה");
            var id = ballot.options().getFirst().id();
            var answers = AtOnce.run(List.of(
                    () -> room.voting.put(noa.actor(), ballot, id, 1, Ids.next()),
                    () -> room.voting.put(noa.actor(), ballot, id, 2, Ids.next()),
                    () -> room.voting.put(noa.actor(), ballot, id, 3, Ids.next())));

            assertThat(answers).containsExactly("", "", "refusal.vote.cap");
            assertThat(room.mine(noa).dots().get(id)).isBetween(1, 2);
        }
    }

    @Test
    void theSameCommandThriceAtOnceCountsOnce() {
        var ballot = room.ballot();
        var id = ballot.options().getFirst().id();
        for (var turn = 0; turn < 20; turn++) {
            var noa = room.evening.joins("נועה");
            var command = Ids.next();
            var before = room.evening.picture().seq();
            Runnable tap = () -> room.voting.put(noa.actor(), ballot, id, 1, command);

            assertThat(AtOnce.run(List.of(tap, tap, tap))).containsOnly("");

            assertThat(room.mine(noa).dots()).containsEntry(id, 1);
            assertThat(room.evening.picture().seq()).isEqualTo(before + 1);
        }
    }

    @RepeatedTest(6)
    void aVoteThatRacesTheCloseIsAcknowledgedAndCountedOrRefusedAndNot() {
        var ballot = room.ballot();
        var id = ballot.options().getFirst().id();
        var voters = IntStream.range(0, 12)
                .mapToObj(i -> room.evening.joins("משתתף " + i))
                .toList();
        var commands = new ArrayList<Runnable>();
        voters.forEach(voter -> commands.add(() -> room.voting.put(voter.actor(), ballot, id, 1, Ids.next())));
        var atTheClose = new AtomicInteger(-1);
        commands.add(6, () -> {
            room.evening.steps(Verb.CLOSE);
            atTheClose.set(room.picture().turnout());
        });

        var answers = AtOnce.run(commands);

        assertThat(answers.remove(6)).isEmpty();
        assertThat(answers).isSubsetOf("", "refusal.closed");
        var acknowledged = (int) answers.stream().filter(String::isEmpty).count();
        assertThat(atTheClose).hasValue(acknowledged);
        assertThat(room.picture().turnout()).isEqualTo(acknowledged);
        room.evening.steps(Verb.REVEAL);
        assertThat(room.dotsOn(0)).isEqualTo(acknowledged);
    }
}
