package org.manof.bench.wire;

import org.jspecify.annotations.Nullable;

/** What came back for something that a person did, drawn {@code at} (nanoseconds of {@link System#nanoTime}). */
public final class Answer {
    private final Message message;
    private final long at;

    Answer(Message message, long at) {
        this.message = message;
        this.at = at;
    }

    /** When the window had drawn it. */
    public long at() {
        return at;
    }

    /** Whether the answer runs a script of the page that contains {@code script}, with {@code argument} unless that is null. */
    public boolean runs(String script, @Nullable String argument) {
        return message.runs(script, argument);
    }

    /** How many things that were done it answers together. */
    public int together() {
        return message.answered().size();
    }
}
