package org.manof.bench.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/** A round as it is measured. */
public final class MeasuredRound implements Round {
    private final int number;
    private final Costs costs;
    private final Map<String, Samples> samples = new ConcurrentSkipListMap<>();
    private final Collection<Figure> figures = new ConcurrentLinkedQueue<>();

    /** Takes the round's number, from 1, and where the costs are read. */
    public MeasuredRound(int number, Costs costs) {
        this.number = number;
        this.costs = costs;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public void time(String name, long nanos) {
        samples.computeIfAbsent(name, first -> new Samples()).add(nanos);
    }

    @Override
    public void figure(String name, double value, String unit) {
        figures.add(new Figure(name, value, unit));
    }

    @Override
    public void underLoad(int commands, Burst burst) throws Exception {
        var gc = costs.gcMillis();
        var cpu = costs.cpuSeconds();
        var client = costs.clientSeconds();
        var machine = costs.machineSeconds();
        var begun = System.nanoTime();
        var late = new Samples();
        try (var sleeper = new Lateness(late::add)) {
            burst.run();
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var used = costs.cpuSeconds() - cpu;
        var driven = costs.clientSeconds() - client;
        var all = costs.machineSeconds() - machine;
        figure("server CPU", used, "s");
        figure("server CPU per 1,000 commands", 1000 * used / commands, "s");
        figure("server GC", costs.gcMillis() - gc, "ms");
        figure("client late p99", late.percentile(99), "ms");
        figure("client CPU", 100 * driven / seconds, "% of a core");
        if (!Double.isNaN(all)) {
            figure("CPU used by others", 100 * (all - used - driven) / seconds, "% of a core");
        }
    }

    /** All figures so far: of each kind of time its count and percentiles, then what was noted. */
    public List<Figure> figures() {
        var all = new ArrayList<Figure>();
        samples.forEach((name, times) -> {
            all.add(new Figure(name + " count", times.count(), ""));
            all.add(new Figure(name + " p50", times.percentile(50), "ms"));
            all.add(new Figure(name + " p95", times.percentile(95), "ms"));
            all.add(new Figure(name + " p99", times.percentile(99), "ms"));
            all.add(new Figure(name + " max", times.percentile(100), "ms"));
        });
        all.addAll(figures);
        return all;
    }
}
