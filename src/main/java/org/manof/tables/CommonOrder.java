package org.manof.tables;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The order that comes of a round: the sums of those tables that are ready, and what the room moved in it. */
@Component
class CommonOrder {
    private final TablesRounds rounds;
    private final SeatRows seats;
    private final OrderRows orders;
    private final MoveRows moves;

    CommonOrder(TablesRounds rounds, SeatRows seats, OrderRows orders, MoveRows moves) {
        this.rounds = rounds;
        this.seats = seats;
        this.orders = orders;
        this.moves = moves;
    }

    /** The result of a round; to be shown to nobody before its reveal. A table that is ready and moved nothing agrees with the list. */
    TablesResult result(TablesRoundRow round) {
        var options = rounds.options(round.id());
        var all = orders.all(round.id());
        var tables = seats.tables(round.id());
        var ready = tables.stream().filter(SeatRows.Table::done).toList();
        var sums = new RankSums(
                options,
                ready.stream()
                        .map(table -> all.getOrDefault(table.id(), options))
                        .toList());
        var ranked = sums.ranked();
        var agreement = sums.agreement();
        var moved = moves.of(round.id());
        return new TablesResult(
                ranked,
                ready.stream().map(SeatRows.Table::number).toList(),
                tables.stream()
                        .filter(table -> !table.done())
                        .map(SeatRows.Table::number)
                        .toList(),
                agreement.isPresent() ? agreement.getAsDouble() : null,
                Move.all(ranked.stream().map(RankedOption::option).toList(), moved),
                moved,
                round.version(),
                round.settled());
    }

    /** The order that a room came to in a round; its list where no table was ready. */
    List<UUID> of(TablesRoundRow round) {
        var order = result(round).order();
        return order.isEmpty() ? rounds.options(round.id()) : order;
    }
}
