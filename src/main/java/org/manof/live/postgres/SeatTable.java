package org.manof.live.postgres;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.manof.live.Audience;
import org.manof.live.Elsewhere;
import org.manof.live.Live;
import org.manof.live.Place;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the other nodes who sits on this one, and hears it from them: through tables, in rounds, never with a vote. */
final class SeatTable implements Elsewhere {
    private final UUID node;
    private final ObjectProvider<Live> live;
    private final SeatRows rows;
    private final TransactionOperations transaction;
    private final LongSupplier nanos;
    private final Others others = new Others();
    private Map<Place, Set<UUID>> told = Map.of();

    SeatTable(
            UUID node,
            ObjectProvider<Live> live,
            SeatRows rows,
            TransactionOperations transaction,
            LongSupplier nanos) {
        this.node = node;
        this.live = live;
        this.rows = rows;
        this.transaction = transaction;
        this.nanos = nanos;
    }

    @Override
    public Set<UUID> present(UUID channel, Audience audience) {
        return others.at(new Place(channel, audience));
    }

    /** One round: says what has changed here, shows that this node is alive, and reads what the others say. */
    synchronized void round() {
        var here = live.getObject().seated();
        transaction.executeWithoutResult(_ -> say(here));
        told = here;
        var now = nanos.getAsLong();
        others.heard(rows.others(node), now).forEach(channel -> live.getObject().wake(channel, false));
        others.gone(now).forEach(rows::forget);
    }

    /** Nobody sits here any more. */
    synchronized void leave() {
        told = Map.of();
        rows.leave(node);
    }

    private void say(Map<Place, Set<UUID>> here) {
        var known = rows.beat(node);
        if (!known) {
            // The first round, or the others have given this node up while it stood still.
            rows.enter(node);
        }
        var before = known ? told : Map.<Place, Set<UUID>>of();
        var changed = new HashMap<>(here);
        before.keySet().forEach(place -> changed.putIfAbsent(place, Set.of()));
        changed.entrySet().removeIf(place -> place.getValue().equals(before.get(place.getKey())));
        changed.forEach((place, owners) -> rows.sit(node, place, owners));
    }
}
