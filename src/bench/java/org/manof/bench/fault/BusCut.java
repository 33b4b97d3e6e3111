package org.manof.bench.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.manof.bench.figures.Round;
import org.manof.bench.scenario.Burst;
import org.manof.bench.scenario.Pace;
import org.manof.bench.stand.Layout;

/** For half a minute nodes hear of each other by asking the database alone: whatever listens there is cut off again and again. */
final class BusCut implements Mishap {
    private static final double SECONDS = 30;
    private static final int EVERY_MS = 50;
    private static final String CUT =
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'manof bus'";

    @Override
    public String name() {
        return "bus-cut";
    }

    @Override
    public String summary() {
        return "every connection that listens is cut for 30 s while votes go on; needs --db postgres --nodes 2";
    }

    @Override
    public Optional<String> lacks(Layout layout) {
        return Needs.twoNodes(layout);
    }

    @Override
    public void strikes(Scene scene, Round round) throws Exception {
        var board = scene.crowd().board();
        var console = scene.crowd().console();
        board.turnouts();
        console.turnouts();
        var storm = new Storm(scene.phones(), round.number(), SECONDS);
        storm.rages(() -> {
            round.figure("lines cut", cut(scene, storm), "");
            return SECONDS;
        });
        storm.measure(round);
        board.counts(scene.phones().size());
        console.counts(scene.phones().size());
        Burst.shown(
                round,
                "vote→board",
                storm.firsts(),
                board.turnouts(),
                scene.phones().size());
        Burst.shown(
                round,
                "vote→console",
                storm.firsts(),
                console.turnouts(),
                scene.phones().size());
    }

    private static int cut(Scene scene, Storm storm) throws SQLException {
        var lines = 0;
        storm.reaches(0);
        var end = System.nanoTime() + (long) (SECONDS * 1e9);
        try (var database = scene.harm().database()) {
            while (System.nanoTime() < end) {
                lines += cut(database);
                Pace.rest(EVERY_MS);
            }
        }
        return lines;
    }

    private static int cut(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var cut = statement.executeQuery(CUT)) {
            cut.next();
            return cut.getInt(1);
        }
    }
}
