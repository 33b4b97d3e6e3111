package org.manof.tables;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.manof.workshop.Phase;
import org.manof.workshop.Roster;
import org.springframework.stereotype.Service;

/** What the facilitator does with tables before and while they put their lists in order. */
@Service
public class TablesLead {
    /** The fewest and the most people for whom tables can be dealt. */
    public static final int FEWEST_SEATS = 3;

    public static final int MOST_SEATS = 10;

    /** The shortest and the longest list: more than that nobody orders on a phone. */
    public static final int SHORTEST = 3;

    public static final int LONGEST = 30;

    private final TablesRounds rounds;
    private final SeatRows seats;
    private final TablesList list;
    private final Seating seating;
    private final CommonOrder common;
    private final Contributions contributions;
    private final Agendas agendas;
    private final Roster roster;
    private final Deeds deeds;

    TablesLead(
            TablesRounds rounds,
            SeatRows seats,
            TablesList list,
            Seating seating,
            CommonOrder common,
            Contributions contributions,
            Agendas agendas,
            Roster roster,
            Deeds deeds) {
        this.rounds = rounds;
        this.seats = seats;
        this.list = list;
        this.seating = seating;
        this.common = common;
        this.contributions = contributions;
        this.agendas = agendas;
        this.roster = roster;
        this.deeds = deeds;
    }

    /**
     * Deals everybody in the room to tables of at most {@code most}, mixed by sector, in place of the tables there are. Facilitators only.
     * Refuses once somebody writes at a table.
     */
    public void deal(Actor actor, ActivityRef shown, int most, UUID command) {
        decide(actor, shown, command, (account, activity) -> {
            if (most < FEWEST_SEATS || most > MOST_SEATS) {
                throw Refusal.of("refusal.tables.most", FEWEST_SEATS, MOST_SEATS);
            }
            beforeAnybodyWrites(activity);
            list.choose(activity, TablesList.MOST, most);
            seating.deal(activity);
            deeds.note(activity.workshop(), account, TablesDeeds.DEAL, new TablesDeeds.Plain(activity.id()));
        });
    }

    /** Asks about another number of components; refuses as {@link #deal}, and in later rounds, which keep the list. */
    public void size(Actor actor, ActivityRef shown, int size, UUID command) {
        decide(actor, shown, command, (account, activity) -> {
            if (size < SHORTEST || size > LONGEST) {
                throw Refusal.of("refusal.tables.size", SHORTEST, LONGEST);
            }
            if (activity.round() > 1) {
                throw Refusal.of("refusal.tables.begun");
            }
            beforeAnybodyWrites(activity);
            list.choose(activity, TablesList.SIZE, size);
            if (activity.phase() == Phase.OPEN) {
                rounds.options(list.round(activity), list.offered(activity));
            }
            deeds.note(activity.workshop(), account, TablesDeeds.SIZE, new TablesDeeds.Plain(activity.id()));
        });
    }

    /**
     * Moves somebody to another table; if they wrote where they sat, nobody writes there now. Refuses when the tables are closed, a table
     * that has {@link #MOST_SEATS} already, and people and tables of elsewhere.
     */
    public void move(Actor actor, ActivityRef shown, UUID participant, UUID table, UUID command) {
        decide(actor, shown, command, (account, activity) -> {
            running(activity);
            var round = list.round(activity);
            var known = seats.tables(round).stream().anyMatch(each -> each.id().equals(table));
            var present = roster.present(activity.workshop());
            if (!known || present.stream().noneMatch(person -> person.id().equals(participant))) {
                throw Refusal.notFound();
            }
            var others = seats.seats(round).stream()
                    .filter(seat -> seat.tableId().equals(table)
                            && !seat.participantId().equals(participant))
                    .filter(seat ->
                            present.stream().anyMatch(person -> person.id().equals(seat.participantId())))
                    .count();
            if (others >= MOST_SEATS) {
                throw Refusal.of("refusal.tables.full", MOST_SEATS);
            }
            var from = seats.of(round, participant).map(SeatRows.Table::id);
            if (from.filter(table::equals).isPresent()) {
                return;
            }
            var wrote = from.flatMap(seats::scribe).filter(participant::equals).isPresent();
            if (!seats.move(round, participant, table)) {
                seats.sit(round, participant, table);
            }
            deeds.note(
                    activity.workshop(),
                    account,
                    TablesDeeds.SEAT,
                    new TablesDeeds.Seated(round, participant, from.orElse(null), table, wrote));
        });
    }

    /** Takes the writing from a phone that does not answer: whoever presses first at that table goes on with its order. */
    public void free(Actor actor, ActivityRef shown, UUID table, UUID command) {
        decide(actor, shown, command, (account, activity) -> {
            running(activity);
            if (seats.tables(list.round(activity)).stream()
                    .noneMatch(each -> each.id().equals(table))) {
                throw Refusal.notFound();
            }
            seats.scribe(table).ifPresent(scribe -> {
                seats.free(table);
                deeds.note(activity.workshop(), account, TablesDeeds.FREE, new TablesDeeds.Freed(table, scribe));
            });
        });
    }

    /**
     * Follows the activity's steps. Opening gives everybody a seat and, before any table changed it, the round its list: in a first round
     * the components of highest priority, in a later one the order that the room came to.
     */
    public void stepped(ActivityRef activity) {
        if (activity.phase() == Phase.OPEN) {
            var round = list.round(activity);
            if (!list.changed(round)) {
                rounds.options(
                        round,
                        rounds.before(activity.id(), activity.round())
                                .map(common::of)
                                .orElseGet(() -> list.offered(activity)));
            }
            seating.open(activity);
        }
    }

    private void beforeAnybodyWrites(ActivityRef activity) {
        running(activity);
        if (list.begun(list.round(activity))) {
            throw Refusal.of("refusal.tables.begun");
        }
    }

    private static void running(ActivityRef activity) {
        if (activity.phase() == Phase.CLOSED || activity.revealed()) {
            throw Refusal.of("refusal.closed");
        }
    }

    private void decide(Actor actor, ActivityRef shown, UUID command, BiConsumer<UUID, ActivityRef> work) {
        contributions.decide(actor, shown.workshop(), command, account -> work.accept(account, own(shown)));
    }

    private ActivityRef own(ActivityRef shown) {
        var activity = agendas.activity(shown.workshop(), shown.id());
        if (!activity.kind().equals(Tables.KIND)) {
            throw Refusal.notFound();
        }
        return activity;
    }
}
