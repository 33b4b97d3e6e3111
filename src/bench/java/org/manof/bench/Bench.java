package org.manof.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.manof.bench.fault.Faults;
import org.manof.bench.scenario.Scenario;
import org.manof.bench.scenario.Scenarios;
import org.manof.bench.stand.StandFailure;
import org.slf4j.LoggerFactory;

/** Runs one scenario, prints what it measured, and ends with 1 where the history is not what the screens were told. */
public final class Bench {
    private Bench() {}

    /** Takes the options that {@code bin/bench} makes of its own. */
    public static void main(String[] args) throws Exception {
        // Else the libraries tell what they do.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var options = Options.of(args);
        var all = Stream.concat(Scenarios.all().stream(), Faults.all().stream()).toList();
        var scenario = all.stream()
                .filter(known -> known.name().equals(options.scenario()))
                .findFirst();
        if (options.scenario().isEmpty()) {
            all.forEach(known -> System.out.println(known.name() + "\n    " + known.summary()));
        } else if (scenario.isEmpty()) {
            System.err.println("bin/bench: no scenario " + options.scenario() + ", there are: "
                    + String.join(", ", all.stream().map(Scenario::name).toList()));
            System.exit(2);
        } else {
            var lacks = scenario.get().lacks(options.layout());
            if (lacks.isPresent()) {
                System.err.println("bin/bench: " + options.scenario() + " needs " + lacks.get());
                System.exit(2);
            }
            System.exit(ends(scenario.get(), options));
        }
    }

    private static int ends(Scenario scenario, Options options) throws Exception {
        try {
            return run(scenario, options) ? 0 : 1;
        } catch (StandFailure failed) {
            System.err.println("bin/bench: " + failed.getMessage());
            return 1;
        }
    }

    private static boolean run(Scenario scenario, Options options) throws Exception {
        var machine = Machine.now();
        System.out.println(options.command());
        System.out.println(options.commit() + " · " + machine);
        var result = new Run(scenario, options).play();
        System.out.println();
        System.out.print(result.summary().table());
        System.out.println();
        result.print(System.out);
        var json = options.json();
        if (json != null) {
            Files.writeString(json, Paper.of(options, machine, result));
        }
        return result.findings().isEmpty();
    }
}
