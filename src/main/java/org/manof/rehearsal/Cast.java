package org.manof.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Simulated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The simulated people of one rehearsal. They come one by one; when an activity opens they read, think, act, rest, change their minds, and
 * some never finish. Not safe for several threads.
 */
final class Cast {
    private static final Logger LOG = LoggerFactory.getLogger(Cast.class);
    private static final Duration ARRIVALS = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofMillis(1_500);

    private final RehearsalRow rehearsal;
    private final Troupe troupe;
    private final List<Player> players;
    private @Nullable Turn turn;

    private record Turn(UUID activity, int round) {}

    Cast(RehearsalRow rehearsal, Troupe troupe, Instant now) {
        this.rehearsal = rehearsal;
        this.troupe = troupe;
        var gap = Math.min(BETWEEN.toMillis(), ARRIVALS.toMillis() / rehearsal.people());
        var late = new Random(rehearsal.people());
        this.players = IntStream.range(0, rehearsal.people())
                .mapToObj(number ->
                        new Player(number, now.plusMillis(gap * (number + 1) + late.nextLong(BETWEEN.toMillis()))))
                .toList();
    }

    /** Has everybody act whose moment has come. */
    void beat(Instant now) {
        var open = troupe.open(rehearsal.workshopId());
        var here =
                open.map(activity -> new Turn(activity.id(), activity.round())).orElse(null);
        if (here != null && !here.equals(turn)) {
            players.stream().filter(player -> player.seated() != null).forEach(player -> player.begins(now));
        }
        turn = here == null ? turn : here;
        for (var player : players) {
            if (player.due(now)) {
                act(player, open.orElse(null), now);
            }
        }
    }

    private void act(Player player, @Nullable ActivityRef open, Instant now) {
        try {
            var seated = player.seated();
            if (seated == null) {
                player.sits(troupe.enter(rehearsal, player), now);
            } else if (open != null) {
                act(player, seated, open, now);
            }
        } catch (Refusal refused) {
            // As to anybody: the door is locked, the activity was just closed, somebody else was quicker.
            player.pauses(now, 4, 9);
        } catch (RuntimeException failed) {
            LOG.warn("A simulated person stumbled: {}", failed.getClass().getSimpleName());
            player.pauses(now, 20, 40);
        }
    }

    private void act(Player player, Simulated seated, ActivityRef open, Instant now) {
        if (player.goesOn() && troupe.act(seated, open)) {
            player.hasActed(now);
            return;
        }
        if (player.goesOn() && player.saysDone()) {
            troupe.isDone(seated, open);
        }
        // Looks up now and then: the room may have turned to something else.
        player.pauses(now, 15, 30);
    }
}
