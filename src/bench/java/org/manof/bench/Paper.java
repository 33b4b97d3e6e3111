package org.manof.bench;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.manof.bench.figures.Row;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A run as a file for machines. */
record Paper(
        String command, String date, String commit, Machine machine, Setup setup, List<Row> figures, History history) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    record Setup(String scenario, int participants, int rounds, String database, int nodes, boolean pinned) {}

    record History(
            long acknowledged,
            long refused,
            long unknown,
            int screens,
            List<String> findings,
            List<String> complaints) {}

    /** The whole file, as text. */
    static String of(Options options, Machine machine, Result result) {
        var layout = options.layout();
        return JSON.writeValueAsString(new Paper(
                options.command(),
                OffsetDateTime.now(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                options.commit(),
                machine,
                new Setup(
                        options.scenario(),
                        options.participants(),
                        options.rounds(),
                        layout.database().name().toLowerCase(Locale.ROOT),
                        layout.nodes(),
                        layout.pinned()),
                result.summary().rows(),
                new History(
                        result.acknowledged(),
                        result.refused(),
                        result.unknown(),
                        result.screens(),
                        result.findings(),
                        result.complaints())));
    }
}
