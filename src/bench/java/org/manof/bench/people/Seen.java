package org.manof.bench.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.bench.history.Poll;
import org.manof.bench.history.Screen;
import org.manof.bench.history.Tally;
import org.manof.bench.history.Who;
import org.manof.bench.wire.Look;
import org.manof.bench.wire.Tab;

/** What one window has shown, from being opened to being closed; notes in the journal what is new. */
final class Seen implements Tab.Watcher {
    private final Room room;
    private final Screen screen;
    private final @Nullable Who who;
    private final Map<Stage, Long> since = new HashMap<>();
    private final Counts turnouts = new Counts();
    private final Counts placements = new Counts();
    private volatile Stage stage = Stage.WAITING;
    private volatile @Nullable Poll poll;
    private volatile boolean over;
    private @Nullable Tally turnout;
    private @Nullable Tally dots;
    private @Nullable Tally mine;
    private @Nullable Tally rings;

    /** {@code who} is null where the window is nobody's own. */
    Seen(Room room, Screen screen, @Nullable Who who) {
        this.room = room;
        this.screen = screen;
        this.who = who;
    }

    /** The round of votes that this window shows. */
    Poll poll() {
        return Objects.requireNonNull(poll, "no vote on this screen");
    }

    Screen screen() {
        return screen;
    }

    /** Nobody looks any more, whatever still comes. */
    void ends() {
        over = true;
    }

    @Override
    public void drawn(Look look, int number, long at) {
        if (over) {
            return;
        }
        if (number >= 0) {
            room.journal().applies(screen, "line", number);
        }
        var now = Sight.stage(look);
        if (now != stage) {
            turn(now, at);
        }
        var on = poll;
        if (on != null && now != Stage.WAITING) {
            vote(on, look, at);
        }
        if (Placing.shown(look)) {
            circles(Placing.counts(look), at);
        }
    }

    private void circles(Map<UUID, Map<String, Integer>> placed, long at) {
        var next = new Tally.Rings(room.code(), placed);
        if (!next.equals(rings)) {
            rings = next;
            room.journal().shows(screen, next);
            placements.add(
                    placed.values().stream()
                            .flatMap(circles -> circles.values().stream())
                            .mapToInt(Integer::intValue)
                            .sum(),
                    at);
        }
    }

    /** A vote that opens after its results were seen is another round. */
    private void turn(Stage now, long at) {
        var on = poll;
        if (on == null || stage == Stage.WAITING) {
            poll = room.poll();
        } else if (stage == Stage.REVEALED && now == Stage.OPEN) {
            poll = new Poll(on.room(), on.kind(), on.round() + 1);
        }
        stage = now;
        synchronized (since) {
            since.put(now, at);
        }
    }

    private void vote(Poll poll, Look look, long at) {
        Sight.turnout(look).ifPresent(voters -> {
            var next = new Tally.Turnout(poll, voters);
            if (!next.equals(turnout)) {
                turnout = next;
                room.journal().shows(screen, next);
                turnouts.add(voters, at);
            }
        });
        Sight.dots(look)
                .map(all -> new Tally.Dots(poll, all))
                .filter(next -> !next.equals(dots))
                .ifPresent(next -> {
                    dots = next;
                    room.journal().shows(screen, next);
                });
        var owner = who;
        if (owner != null) {
            Sight.mine(look)
                    .map(own -> new Tally.Mine(poll, owner, own))
                    .filter(next -> !next.equals(mine))
                    .ifPresent(next -> {
                        mine = next;
                        room.journal().shows(screen, next);
                    });
        }
    }

    Stage stage() {
        return stage;
    }

    /** When the stage last began to be {@code stage}, in nanoseconds. */
    long since(Stage stage) {
        synchronized (since) {
            return since.getOrDefault(stage, 0L);
        }
    }

    /** How many had voted. */
    Counts turnouts() {
        return turnouts;
    }

    /** How many placements there were in all circles. */
    Counts placements() {
        return placements;
    }

    /** The dots of all as they are shown, by option. */
    Map<UUID, Integer> dots() {
        return dots instanceof Tally.Dots(var poll, var byOption) ? byOption : Map.of();
    }
}
