package org.manof.shared;

import io.micrometer.core.instrument.Metrics;
import java.util.List;

/** A rule said no: carries a message key of the bundles and its arguments, never a sentence or somebody's text in a log. */
public final class Refusal extends RuntimeException {
    private final String key;
    private final transient List<Object> args;

    private Refusal(String key, List<Object> args) {
        super(key, null, false, false);
        this.key = key;
        this.args = args;
    }

    /** Takes a key of the bundles (such as {@code "refusal.closed"}) and the arguments of its pattern. */
    public static Refusal of(String key, Object... args) {
        // Made where it is thrown, so this counts them all; by key, which is ours, and never by what somebody typed.
        Metrics.counter("manof.refusals", "kind", key).increment();
        return new Refusal(key, List.of(args));
    }

    /** What a foreign or unknown id answers, so that nobody learns which ids exist. */
    public static Refusal notFound() {
        return of("refusal.notFound");
    }

    /** What someone inside the room hears who asks for what only another role may do. */
    public static Refusal notAllowed() {
        return of("refusal.notAllowed");
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.toArray();
    }
}
