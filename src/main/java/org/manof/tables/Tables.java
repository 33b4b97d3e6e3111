package org.manof.tables;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.workshop.Access;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Changes;
import org.manof.workshop.Contributions;
import org.manof.workshop.Participant;
import org.manof.workshop.Roster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people at a table do: one of them writes the order that all of them agree on. */
@Service
public class Tables {
    /** The key of the activity. */
    public static final String KIND = "tables";

    private final TablesRounds rounds;
    private final SeatRows seats;
    private final OrderRows orders;
    private final Contributions contributions;
    private final Changes changes;
    private final Access access;
    private final Agendas agendas;
    private final Roster roster;
    private final Clock clock;

    Tables(
            TablesRounds rounds,
            SeatRows seats,
            OrderRows orders,
            Contributions contributions,
            Changes changes,
            Access access,
            Agendas agendas,
            Roster roster,
            Clock clock) {
        this.rounds = rounds;
        this.seats = seats;
        this.orders = orders;
        this.contributions = contributions;
        this.changes = changes;
        this.access = access;
        this.agendas = agendas;
        this.roster = roster;
        this.clock = clock;
    }

    /** The participant's own table with its order; empty if they have no seat. */
    @Transactional(readOnly = true)
    public Optional<MyTable> mine(Actor actor, ActivityRef shown) {
        var me = access.participant(actor, shown.workshop());
        var activity = agendas.activity(shown.workshop(), shown.id());
        return rounds.of(activity.id(), activity.round())
                .flatMap(round -> seats.of(round.id(), me.id()).map(table -> mine(round, table, me)));
    }

    /** The participant will write for their table. Refuses where somebody does, who is still in the room, and a closed activity. */
    public void write(Actor actor, ActivityRef shown, UUID command) {
        atTable(actor, shown, command, (me, at) -> {
            var table = at.table().id();
            seats.scribe(table).filter(scribe -> !present(shown, scribe)).ifPresent(gone -> seats.free(table));
            if (!seats.write(table, me.id()) && !at.writes(me)) {
                throw Refusal.of("refusal.tables.taken");
            }
        });
    }

    /** The scribe lets somebody else at the table write. Refuses who does not write, and anybody who does not sit there. */
    public void handOver(Actor actor, ActivityRef shown, UUID to, UUID command) {
        asScribe(actor, shown, command, at -> {
            var sits = seats.of(at.round().id(), to)
                    .filter(table -> table.id().equals(at.table().id()));
            if (sits.isEmpty() || !present(shown, to)) {
                throw Refusal.notFound();
            }
            seats.free(at.table().id());
            seats.write(at.table().id(), to);
        });
    }

    /**
     * Saves the table's order, best first, in place of the one of version {@code seen}. Refuses who does not write, a list that is not
     * each option once, an order that was changed meanwhile, and a table that is ready.
     */
    public void order(Actor actor, ActivityRef shown, List<UUID> order, int seen, UUID command) {
        asScribe(actor, shown, command, at -> {
            var options = rounds.options(at.round().id());
            if (!options.containsAll(order)) {
                throw Refusal.notFound();
            }
            if (order.size() != options.size() || new HashSet<>(order).size() != options.size()) {
                throw Refusal.of("refusal.tables.order");
            }
            if (at.table().done()) {
                throw Refusal.of("refusal.tables.done");
            }
            if (!seats.raise(at.table().id(), seen)) {
                throw Refusal.of("refusal.tables.stale");
            }
            orders.put(at.round().id(), at.table().id(), order);
        });
    }

    /** The scribe says that the table's order is ready, or takes that back. */
    public void done(Actor actor, ActivityRef shown, boolean done, UUID command) {
        asScribe(actor, shown, command, at -> seats.done(at.table().id(), done ? OffsetDateTime.now(clock) : null));
    }

    /** Where somebody is when they act. */
    private record At(TablesRoundRow round, SeatRows.Table table, Optional<UUID> scribe) {
        boolean writes(Participant me) {
            return scribe.filter(me.id()::equals).isPresent();
        }
    }

    private void asScribe(Actor actor, ActivityRef shown, UUID command, Consumer<At> work) {
        atTable(actor, shown, command, (me, at) -> {
            if (!at.writes(me)) {
                throw Refusal.of("refusal.tables.notScribe");
            }
            work.accept(at);
        });
    }

    /** Takes the workshop's row first, as facilitators do who move people meanwhile: nobody waits for each other in a circle. */
    private void atTable(Actor actor, ActivityRef shown, UUID command, BiConsumer<Participant, At> work) {
        contributions.contribute(actor, shown.workshop(), shown.id(), command, me -> {
            changes.touch(shown.workshop());
            var activity = agendas.activity(shown.workshop(), shown.id());
            var round = rounds.of(activity.id(), activity.round()).orElseThrow(() -> Refusal.of("refusal.closed"));
            var table = seats.of(round.id(), me.id()).orElseThrow(() -> Refusal.of("refusal.tables.noSeat"));
            work.accept(me, new At(round, table, seats.scribe(table.id())));
        });
    }

    private boolean present(ActivityRef shown, UUID participant) {
        return roster.present(shown.workshop()).stream()
                .anyMatch(person -> person.id().equals(participant));
    }

    private MyTable mine(TablesRoundRow round, SeatRows.Table table, Participant me) {
        var here = seats.seats(round.id()).stream()
                .filter(seat -> seat.tableId().equals(table.id()))
                .map(SeatRows.Seat::participantId)
                .toList();
        var people = roster.present(me.workshop()).stream()
                .filter(person -> here.contains(person.id()))
                .map(person -> new MyTable.Mate(person.id(), person.name(), person.sector()))
                .toList();
        var order = orders.of(table.id());
        return new MyTable(
                table.number(),
                me.id(),
                people,
                seats.scribe(table.id())
                        .filter(scribe ->
                                people.stream().anyMatch(mate -> mate.id().equals(scribe))),
                table.version(),
                table.done(),
                order.isEmpty() ? rounds.options(round.id()) : order);
    }
}
