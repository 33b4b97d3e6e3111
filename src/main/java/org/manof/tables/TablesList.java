package org.manof.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manof.priorities.Priorities;
import org.manof.voting.BallotOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.springframework.stereotype.Component;

/** What a round is about: how long its list is, what is in it, how many people a table takes. */
@Component
class TablesList {
    static final String MOST = "seats";
    static final String SIZE = "list";
    private static final int USUALLY = 8;
    private static final int USUAL_LENGTH = 10;

    private final TablesRounds rounds;
    private final SeatRows seats;
    private final Priorities priorities;
    private final Agendas agendas;

    TablesList(TablesRounds rounds, SeatRows seats, Priorities priorities, Agendas agendas) {
        this.rounds = rounds;
        this.seats = seats;
        this.priorities = priorities;
        this.agendas = agendas;
    }

    /** The workshop's activity at tables, if its agenda has one. */
    Optional<ActivityRef> of(UUID workshop) {
        return agendas.ofKind(workshop, Tables.KIND);
    }

    int most(ActivityRef activity) {
        return agendas.options(activity.id()).getOrDefault(MOST, USUALLY);
    }

    int size(ActivityRef activity) {
        return agendas.options(activity.id()).getOrDefault(SIZE, USUAL_LENGTH);
    }

    void choose(ActivityRef activity, String option, int amount) {
        agendas.choose(activity.id(), Map.of(option, amount));
    }

    /** The round that the activity is in; made if there is none. */
    UUID round(ActivityRef activity) {
        return rounds.of(activity.id(), activity.round())
                .map(TablesRoundRow::id)
                .orElseGet(() -> rounds.add(activity.id(), activity.round()));
    }

    /** Whether anybody writes, or has written, at a table of the round. */
    boolean begun(UUID round) {
        return changed(round) || seats.seats(round).stream().anyMatch(SeatRows.Seat::writes);
    }

    /** Whether a table of the round changed its order, or said that it is ready. */
    boolean changed(UUID round) {
        return seats.tables(round).stream().anyMatch(table -> table.version() > 0 || table.done());
    }

    /** What would be put in order now: the components of highest priority. */
    List<UUID> offered(ActivityRef activity) {
        return priorities.shortlist(activity, size(activity)).stream()
                .map(BallotOption::id)
                .toList();
    }

    /** The options of a list, with their texts. */
    List<BallotOption> texts(ActivityRef activity, List<UUID> list) {
        var all = priorities.options(activity);
        return list.stream()
                .flatMap(id -> all.stream().filter(option -> option.id().equals(id)))
                .toList();
    }
}
