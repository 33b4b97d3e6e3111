package org.manof.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Joined;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;
import org.manof.workshop.Roster;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives people their seats, inside calls that are authorised and hold the workshop's row. */
@Component
class Seating {
    private final TablesRounds rounds;
    private final SeatRows seats;
    private final TablesList list;
    private final Roster roster;

    Seating(TablesRounds rounds, SeatRows seats, TablesList list, Roster roster) {
        this.rounds = rounds;
        this.seats = seats;
        this.list = list;
        this.roster = roster;
    }

    /** Deals everybody who is in the room to new tables in place of those there are. Refuses an empty room. */
    void deal(ActivityRef activity) {
        var people = roster.present(activity.workshop());
        if (people.isEmpty()) {
            throw Refusal.of("refusal.tables.nobody");
        }
        var round = list.round(activity);
        seats.clear(round);
        var dealt = Dealing.deal(people, Participant::sector, list.most(activity), RandomGenerator.getDefault());
        IntStream.range(0, dealt.size()).forEach(at -> {
            var table = seats.add(round, at + 1);
            dealt.get(at).forEach(person -> seats.sit(round, person.id(), table));
        });
    }

    /** Opens a round: whoever sat somewhere in the round before sits there again, and everybody else gets a seat. */
    void open(ActivityRef activity) {
        var round = list.round(activity);
        if (seats.tables(round).isEmpty()) {
            rounds.before(activity.id(), activity.round()).ifPresent(before -> again(before.id(), round));
        }
        if (seats.tables(round).isEmpty()) {
            if (!roster.present(activity.workshop()).isEmpty()) {
                deal(activity);
            }
        } else {
            var seated = seats.seats(round).stream()
                    .map(SeatRows.Seat::participantId)
                    .collect(Collectors.toSet());
            roster.present(activity.workshop()).stream()
                    .filter(person -> !seated.contains(person.id()))
                    .forEach(person -> later(round, person));
        }
    }

    /** Somebody who comes after people were dealt gets a seat at once; who comes into an open room without tables makes the first. */
    @EventListener
    void joined(Joined joined) {
        var person = joined.person();
        list.of(person.workshop())
                .filter(activity -> activity.phase() != Phase.REVEALED)
                .ifPresent(activity -> rounds.of(activity.id(), activity.round())
                        .ifPresent(round -> {
                            if (!seats.tables(round.id()).isEmpty()) {
                                later(round.id(), person);
                            } else if (activity.phase() == Phase.OPEN) {
                                deal(activity);
                            }
                        }));
    }

    private void later(UUID round, Participant person) {
        var tables = seats.tables(round);
        var sectors = sectors(round, person.workshop());
        var at = Dealing.later(
                tables.stream()
                        .map(table -> sectors.getOrDefault(table.id(), Map.of()))
                        .toList(),
                person.sector());
        seats.sit(round, person.id(), tables.get(at).id());
    }

    /** How many people of each sector sit at each table. */
    private Map<UUID, Map<String, Long>> sectors(UUID round, UUID workshop) {
        Map<UUID, String> present =
                roster.present(workshop).stream().collect(Collectors.toMap(Participant::id, Participant::sector));
        return seats.seats(round).stream()
                .filter(seat -> present.containsKey(seat.participantId()))
                .collect(Collectors.groupingBy(
                        SeatRows.Seat::tableId,
                        Collectors.groupingBy(
                                seat -> present.getOrDefault(seat.participantId(), ""), Collectors.counting())));
    }

    private void again(UUID before, UUID round) {
        var same = new HashMap<UUID, UUID>();
        List<SeatRows.Table> tables = seats.tables(before);
        tables.forEach(table -> same.put(table.id(), seats.add(round, table.number())));
        Function<SeatRows.Seat, UUID> place = seat -> same.getOrDefault(seat.tableId(), seat.tableId());
        seats.seats(before).forEach(seat -> seats.sit(round, seat.participantId(), place.apply(seat)));
    }
}
