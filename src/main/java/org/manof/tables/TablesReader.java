package org.manof.tables;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;
import org.manof.workshop.Roster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what everyone may see of the tables. */
@Service
public class TablesReader {
    private final TablesRounds rounds;
    private final SeatRows seats;
    private final TablesList list;
    private final CommonOrder common;
    private final Roster roster;

    TablesReader(TablesRounds rounds, SeatRows seats, TablesList list, CommonOrder common, Roster roster) {
        this.rounds = rounds;
        this.seats = seats;
        this.list = list;
        this.common = common;
        this.roster = roster;
    }

    /** The picture of an activity, for callers that are authorised. The order of a table is in it only as a part of a revealed result. */
    @Transactional(readOnly = true)
    public TablesPicture picture(ActivityRef activity) {
        var round = rounds.of(activity.id(), activity.round());
        var options = round.filter(each -> activity.phase() != Phase.WAITING)
                .map(each -> rounds.options(each.id()))
                .orElseGet(() -> list.offered(activity));
        return new TablesPicture(
                activity.phase(),
                activity.round(),
                list.most(activity),
                list.size(activity),
                list.texts(activity, options),
                round.map(each -> tables(each.id(), activity.workshop())).orElse(List.of()),
                round.filter(each -> list.begun(each.id())).isPresent(),
                round.filter(each -> activity.revealed()).flatMap(each -> Optional.of(common.result(each))));
    }

    private List<SeatedTable> tables(UUID round, UUID workshop) {
        var present = roster.present(workshop).stream().map(Participant::id).toList();
        var sits = seats.seats(round);
        return seats.tables(round).stream()
                .map(table -> {
                    var here = sits.stream()
                            .filter(seat -> seat.tableId().equals(table.id()))
                            .collect(Collectors.toMap(SeatRows.Seat::participantId, SeatRows.Seat::writes));
                    var people = present.stream().filter(here::containsKey).toList();
                    return new SeatedTable(
                            table.id(),
                            table.number(),
                            people,
                            people.stream()
                                    .filter(person -> here.getOrDefault(person, false))
                                    .findFirst(),
                            table.version(),
                            table.done());
                })
                .toList();
    }
}
