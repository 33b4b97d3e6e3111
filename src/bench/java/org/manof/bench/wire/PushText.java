package org.manof.bench.wire;

import java.util.ArrayList;
import java.util.List;

/** Atmosphere's envelope: {@code length|text}, whatever the borders of the socket's messages; lengths count as in JavaScript. */
final class PushText {
    private final StringBuilder waiting = new StringBuilder();

    /** Returns the texts that are whole now. */
    List<String> take(String piece) {
        waiting.append(piece);
        var whole = new ArrayList<String>();
        while (true) {
            var bar = waiting.indexOf("|");
            if (bar < 0) {
                return whole;
            }
            var length = Integer.parseInt(waiting.substring(0, bar).strip());
            if (waiting.length() < bar + 1 + length) {
                return whole;
            }
            whole.add(waiting.substring(bar + 1, bar + 1 + length));
            waiting.delete(0, bar + 1 + length);
        }
    }
}
