package org.manof.live.postgres;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Makes few notices of many changes: a channel's first at once, then one a quarter of a second with the newest number; urgent ones
 * at once. Moments are readings of one clock in nanoseconds that only goes forward.
 */
final class Coalescer {
    static final long PAUSE = Duration.ofMillis(250).toNanos();
    private static final int MANY = 1_000;

    private final Map<UUID, Channel> channels = new HashMap<>();

    /** What is owed to the other nodes. */
    record Owed(long seq, boolean urgent) {}

    private static final class Channel {
        private long rest;
        private long seq;
        private boolean owed;
        private boolean urgent;
    }

    /** Notes a change. Returns in how many nanoseconds to {@link #take} it; empty if somebody was told already. */
    synchronized OptionalLong add(UUID channel, long seq, boolean urgent, long now) {
        if (channels.size() > MANY) {
            channels.values().removeIf(quiet -> !quiet.owed && quiet.rest - now < 0);
        }
        var here = channels.computeIfAbsent(channel, _ -> {
            var first = new Channel();
            first.rest = now;
            return first;
        });
        var told = here.owed && (here.urgent || !urgent);
        here.seq = Math.max(here.seq, seq);
        here.owed = true;
        here.urgent |= urgent;
        return told ? OptionalLong.empty() : OptionalLong.of(urgent ? 0 : Math.max(0, here.rest - now));
    }

    /** Takes what is owed for a channel, and lets it rest. */
    synchronized Optional<Owed> take(UUID channel, long now) {
        var here = channels.get(channel);
        if (here == null || !here.owed) {
            return Optional.empty();
        }
        var owed = new Owed(here.seq, here.urgent);
        here.owed = false;
        here.urgent = false;
        here.rest = now + PAUSE;
        return Optional.of(owed);
    }
}
