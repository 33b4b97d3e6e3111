package org.manof.workshop.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Csv;
import org.manof.shared.NamedFile;
import org.manof.workshop.LogEntry;

/** The log in a reader's words, on the page and in the file. {@code words} gives the text of a key. */
record LogTexts(Function<String, String> words) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jerusalem");
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("dd.MM HH:mm").withZone(ZONE);
    private static final DateTimeFormatter WHOLE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

    /** Day and minute, in figures. */
    static String moment(Instant at) {
        return SHORT.format(at);
    }

    String what(LogEntry entry) {
        return words.apply(entry.what());
    }

    /** Where the room was. */
    String place(LogEntry entry) {
        return entry.activity().isEmpty()
                ? words.apply("log.lobby")
                : words.apply("kind." + entry.activity() + ".title");
    }

    /** All of {@code entries}, one a row, with whole dates that a spreadsheet can sort. */
    NamedFile csv(List<LogEntry> entries) {
        var header = Stream.of(
                        "log.time",
                        "log.who",
                        "log.what",
                        "log.about",
                        "log.activity",
                        "log.undone.time",
                        "log.undone.who")
                .map(words)
                .toList();
        return NamedFile.csv(
                "manof-log.csv", Csv.of(header, entries.stream().map(this::row).toList()));
    }

    private List<String> row(LogEntry entry) {
        return List.of(
                WHOLE.format(entry.at()),
                entry.who(),
                what(entry),
                entry.about(),
                place(entry),
                whole(entry.undoneAt()),
                entry.undoneBy());
    }

    private static String whole(@Nullable Instant at) {
        return at == null ? "" : WHOLE.format(at);
    }
}
