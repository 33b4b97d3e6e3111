package org.manof.bench;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manof.bench.stand.Layout;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** The command line as {@code bin/bench}, which has looked at every option, hands it on; {@code command} is what was typed. */
record Options(
        String scenario,
        int participants,
        int rounds,
        Layout layout,
        @Nullable Path json,
        String command,
        String commit) {
    static Options of(String[] args) {
        var given = new SimpleCommandLinePropertySource(args);
        var json = given.getProperty("json");
        return new Options(
                asked(given, "scenario"),
                Integer.parseInt(asked(given, "participants")),
                Integer.parseInt(asked(given, "rounds")),
                new Layout(
                        Path.of(asked(given, "root")),
                        Layout.Kind.valueOf(asked(given, "db").toUpperCase(Locale.ROOT)),
                        Integer.parseInt(asked(given, "nodes")),
                        given.containsProperty("pin")),
                json == null ? null : Path.of(json),
                asked(given, "command"),
                asked(given, "commit"));
    }

    private static String asked(SimpleCommandLinePropertySource given, String name) {
        var value = given.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " is missing: start this by bin/bench");
        }
        return value;
    }
}
