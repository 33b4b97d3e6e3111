package org.manof.bench.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Puts messages into the order of their numbers: one that overtook another is held back until that has come. */
final class Inbox {
    private final TreeMap<Integer, Message> held = new TreeMap<>();
    private int seen = -1;

    /** What comes of a message: all that may be drawn now, in order, and what will never be. */
    record Due(List<Message> drawn, List<Message> dropped) {}

    Due take(Message message) {
        if (message.number() < 0) {
            return new Due(List.of(message), List.of());
        }
        var dropped = new ArrayList<Message>();
        if (message.resync()) {
            seen = message.number() - 1;
            var older = held.headMap(message.number(), true);
            dropped.addAll(older.values());
            older.clear();
        }
        if (message.number() > seen) {
            held.put(message.number(), message);
        } else {
            dropped.add(message);
        }
        var drawn = new ArrayList<Message>();
        while (!held.isEmpty() && held.firstKey() == seen + 1) {
            seen++;
            drawn.add(held.pollFirstEntry().getValue());
        }
        return new Due(drawn, dropped);
    }

    /** The last number in order. */
    int seen() {
        return seen;
    }

    /** Whether something waits for a message that has not come. */
    boolean gap() {
        return !held.isEmpty();
    }
}
