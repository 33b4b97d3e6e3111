package org.manof.live.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.manof.SqlTest;
import org.manof.live.Audience;
import org.manof.live.Bus;
import org.manof.live.Live;
import org.manof.live.LiveWatch;
import org.manof.live.Place;
import org.manof.shared.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The application is one node; the test is another one on the same database. */
@SqlTest
@EnabledIfSystemProperty(named = "manof.test.database", matches = "postgresql")
class TwoNodesOnPostgresTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private PostgresBus here;

    @Autowired
    private Live live;

    @Autowired
    private ObjectProvider<Live> lives;

    @Autowired
    private ObjectProvider<LiveWatch> watches;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aNoticeIsHeardByTheOtherNodeAndAfterItsLineWasCutSoIsTheNext() {
        var channel = Ids.next();
        var hearing = new Hearing();
        var other = new NodesConfiguration().nodesOnPostgres(database, jdbc, transaction, lives, watches);
        other.bus().subscribe(hearing);
        other.start();
        try {
            await().atMost(PATIENCE).until(() -> other.bus().healthy() && here.healthy());
            here.publish(channel, 41, false);
            await().atMost(PATIENCE).until(() -> hearing.heard.contains(new Notice(channel, channel, 41, false)));

            var compared = hearing.compared.get();
            cutAllLines();
            await().atMost(PATIENCE)
                    .until(() ->
                            hearing.compared.get() > compared && other.bus().healthy());

            await().atMost(PATIENCE).until(() -> {
                here.publish(channel, 42, true);
                return hearing.heard.contains(new Notice(channel, channel, 42, true));
            });
            await().atMost(PATIENCE).until(here::healthy);
        } finally {
            other.stop();
        }
        assertThat(other.bus().healthy()).isFalse();
    }

    @Test
    void whoSitsOnTheOtherNodeIsPresentHereUntilThatNodeGoes() {
        var rows = new SeatRows(jdbc);
        var node = Ids.next();
        var owner = Ids.next();
        var place = new Place(Ids.next(), Audience.PHONE);
        transaction.executeWithoutResult(_ -> {
            rows.enter(node);
            rows.sit(node, place, Set.of(owner));
        });
        await().atMost(PATIENCE)
                .until(() -> live.present(place.channel(), Audience.PHONE).contains(owner));

        rows.leave(node);

        await().atMost(PATIENCE)
                .until(() -> live.present(place.channel(), Audience.PHONE).isEmpty());
    }

    @Test
    void aNodeThatWasGivenUpWhileItStoodStillSaysEverythingAgain() {
        var rows = new SeatRows(jdbc);
        var other = new NodesConfiguration()
                .nodesOnPostgres(database, jdbc, transaction, lives, watches)
                .seats();
        other.round();
        var known = rows.others(Ids.next());

        known.forEach(said -> rows.forget(said.node(), said.beat()));
        other.round();

        assertThat(rows.others(Ids.next())).isNotEmpty();
        other.leave();
    }

    /** As a firewall or an operator would. */
    private void cutAllLines() {
        var cut = jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where application_name = ? and datname = current_database()")
                .param(PostgresLines.NAME)
                .query(Boolean.class)
                .list();
        assertThat(cut).hasSize(2).allMatch(Objects::nonNull);
    }

    private static final class Hearing implements Bus.Handler {
        private final List<Notice> heard = new CopyOnWriteArrayList<>();
        private final AtomicInteger compared = new AtomicInteger();

        @Override
        public void changed(UUID channel, long seq, boolean urgent) {
            heard.add(new Notice(channel, channel, seq, urgent));
        }

        @Override
        public void missed() {
            compared.incrementAndGet();
        }
    }
}
