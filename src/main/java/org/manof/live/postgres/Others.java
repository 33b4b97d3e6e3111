package org.manof.live.postgres;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.live.Place;

/**
 * Who sits on other nodes, as they last said themselves. A node whose beat stands still is not believed any more: by this node's own
 * forward-going clock, so that no two clocks are compared.
 */
final class Others {
    static final long BELIEVED = Duration.ofSeconds(10).toNanos();
    static final long KEPT = Duration.ofMinutes(2).toNanos();

    private final Map<UUID, Beat> beats = new HashMap<>();
    private volatile Map<Place, Set<UUID>> seated = Map.of();

    /** What a node says: how often it has beaten, and who sits there. */
    record Said(UUID node, long beat, Map<Place, Set<UUID>> seats) {}

    private record Beat(long count, long since) {}

    Set<UUID> at(Place place) {
        return seated.getOrDefault(place, Set.of());
    }

    /** Takes what all other nodes say at moment {@code now}; returns the channels where somebody came or went. */
    Set<UUID> heard(List<Said> all, long now) {
        beats.keySet().retainAll(all.stream().map(Said::node).toList());
        var next = new HashMap<Place, Set<UUID>>();
        for (var said : all) {
            var known = beats.get(said.node());
            var beat = known == null || known.count() != said.beat() ? new Beat(said.beat(), now) : known;
            beats.put(said.node(), beat);
            if (now - beat.since() < BELIEVED) {
                said.seats()
                        .forEach((place, owners) -> next.computeIfAbsent(place, _ -> new HashSet<>())
                                .addAll(owners));
            }
        }
        var before = seated;
        seated = Map.copyOf(next);
        var changed = new HashSet<UUID>();
        before.forEach((place, owners) -> {
            if (!owners.equals(next.get(place))) {
                changed.add(place.channel());
            }
        });
        next.keySet().stream()
                .filter(place -> !before.containsKey(place))
                .map(Place::channel)
                .forEach(changed::add);
        return changed;
    }

    /** The nodes that have been silent so long that nobody needs their rows any more, with their last beat. */
    Map<UUID, Long> gone(long now) {
        var gone = new HashMap<UUID, Long>();
        beats.forEach((node, beat) -> {
            if (now - beat.since() > KEPT) {
                gone.put(node, beat.count());
            }
        });
        return gone;
    }
}
