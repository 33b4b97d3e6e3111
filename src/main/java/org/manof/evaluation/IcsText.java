package org.manof.evaluation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Lines of an iCalendar file, as RFC 5545 wants them: ended by CRLF, folded at 75 octets, texts escaped. */
final class IcsText {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value holds nothing that has to be escaped. */
    IcsText plain(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A property with a text of people's (3.3.11). */
    IcsText text(String name, String value) {
        return plain(name, escaped(value));
    }

    /** A whole day (3.3.4). */
    IcsText day(String name, LocalDate day) {
        return plain(name + ";VALUE=DATE", DAY.format(day));
    }

    /** A moment in UTC (3.3.5). */
    IcsText moment(String name, Instant moment) {
        return plain(name, MOMENT.format(moment));
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "");
    }

    /** Behind the fold a line begins with a blank, which counts; no character is cut through (3.1). */
    private void fold(String line) {
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var point = line.codePointAt(at);
            var size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(point);
            octets += size;
            at += Character.charCount(point);
        }
        lines.append("\r\n");
    }
}
