package org.manof.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.manof.bench.figures.Figure;
import org.manof.bench.figures.MeasuredRound;
import org.manof.bench.figures.Summary;
import org.manof.bench.history.Check;
import org.manof.bench.history.Notes;
import org.manof.bench.history.Outcome;
import org.manof.bench.scenario.Scenario;
import org.manof.bench.scenario.Setting;
import org.manof.bench.stand.StartedStand;

/** A scenario from the first start of a server to the check of what it holds. */
final class Run {
    private static final double MEGABYTE = 1e6;
    private static final double KILOBYTE = 1e3;

    private final Scenario scenario;
    private final Options options;
    private final Summary summary = new Summary();
    private final List<String> findings = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private long acknowledged;
    private long refused;
    private long unknown;
    private int screens;

    Run(Scenario scenario, Options options) {
        this.scenario = scenario;
        this.options = options;
    }

    /** Plays all rounds, on one server or each on its own, and checks every server's history. */
    Result play() throws Exception {
        if (scenario.coldEachRound()) {
            for (var round = 1; round <= options.rounds(); round++) {
                onServer(round, round);
            }
        } else {
            onServer(1, options.rounds());
        }
        return new Result(summary, acknowledged, refused, unknown, screens, findings, complaints);
    }

    private void onServer(int first, int last) throws Exception {
        var journal = new Notes();
        try (var stand = StartedStand.up(options.layout())) {
            try {
                rounds(stand, journal, first, last);
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception brokenOff) {
                brokenOff.printStackTrace();
                findings.add("the scenario broke off: " + brokenOff);
            }
            stand.complaints().lines().forEach(complaints::add);
            stand.stopNodes();
            check(stand, journal);
        }
    }

    private void rounds(StartedStand stand, Notes journal, int first, int last) throws Exception {
        var costs = new ProcessCosts(stand);
        // A cold server is left alone.
        var empty = scenario.coldEachRound() ? 0 : stand.liveHeap();
        try (var load = scenario.prepare(new Setting(stand, options.participants(), journal))) {
            for (var number = first; number <= last; number++) {
                System.out.println("round " + number + " of " + options.rounds() + "...");
                var round = new MeasuredRound(number, costs);
                load.round(round);
                summary.add(round.figures());
            }
            load.settle();
            summary.add(memory(stand, empty));
        }
    }

    private List<Figure> memory(StartedStand stand, long empty) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("resident memory", stand.residentBytes() / MEGABYTE, "MB"));
        if (empty > 0) {
            var full = stand.liveHeap();
            figures.add(new Figure("live heap before anybody came", empty / MEGABYTE, "MB"));
            figures.add(new Figure("live heap with everybody there", full / MEGABYTE, "MB"));
            figures.add(
                    new Figure("live heap per participant", (full - empty) / KILOBYTE / options.participants(), "kB"));
        }
        return figures;
    }

    private void check(StartedStand stand, Notes journal) throws SQLException {
        acknowledged += journal.count(Outcome.ACKNOWLEDGED);
        refused += journal.count(Outcome.REFUSED);
        unknown += journal.count(Outcome.UNKNOWN);
        screens += journal.screens();
        try (var database = stand.database()) {
            findings.addAll(Check.of(journal, database));
        }
    }
}
