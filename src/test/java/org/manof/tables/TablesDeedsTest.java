package org.manof.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the facilitator did at tables, taken back one thing after the other. */
@SqlTest
class TablesDeedsTest {
    @Autowired
    private ApplicationContext spring;

    @Test
    void whatTheFacilitatorMovedSettledAndSeatedIsTakenBackOneAfterTheOther() {
        var room = TablesRoom.open(spring, 9, 3);
        var list = room.options();
        var moved = room.at(1, 0);
        var seats = room.picture().tables();
        room.lead.move(
                room.evening.facilitator(),
                room.activity(),
                moved.me().id(),
                seats.get(1).id(),
                Ids.next());
        room.evening.undo();
        assertThat(room.picture().tables()).isEqualTo(seats);
        var scribe = room.at(1, 1);
        room.writes(scribe);
        room.lead.free(
                room.evening.facilitator(), room.activity(), seats.getFirst().id(), Ids.next());
        room.evening.undo();
        room.puts(scribe, list, room.mine(scribe).version());
        room.done(scribe, true);
        room.says(2, list);
        room.reveals();
        room.moves(list.get(4), 4, 0);
        room.moves(list.get(4), 2, 1);
        room.moves(list.get(0), 3, 2);
        var both = room.result().moves();
        room.orders.takeBack(room.evening.facilitator(), room.activity(), 3, Ids.next());
        room.evening.undo();
        assertThat(room.result().moves()).isEqualTo(both);
        room.orders.settle(
                room.evening.facilitator(), room.activity(), true, room.result().version(), Ids.next());
        room.evening.undo();
        assertThat(room.result().settled()).isFalse();
        room.evening.undo();
        assertThat(room.result().moves()).containsExactly(new Move(1, list.get(4), 5, 2, null));
        room.evening.undo();
        assertThat(room.result().moves()).containsExactly(new Move(1, list.get(4), 5, 4, null));
        room.evening.undo();
        assertThat(room.result().order()).isEqualTo(list);
        refuses("refusal.tables.stale", () -> room.moves(list.get(4), 1, 3));
    }

    @Test
    void tablesGoOnOnlyAfterWhatTheRoomMovedAndTheRevealWereTakenBack() {
        var room = TablesRoom.open(spring, 3, 3);
        var list = room.options();
        room.says(1, list);
        room.reveals();
        room.moves(list.get(4), 1, 0);
        room.evening.undo();
        assertThat(room.result().moves()).isEmpty();
        room.evening.undo();
        room.evening.steps(Verb.REOPEN);
        room.done(room.at(1, 0), false);
        room.puts(room.at(1, 0), list.reversed(), 1);
        room.done(room.at(1, 0), true);
        room.reveals();

        assertThat(room.result().moves()).isEmpty();
        assertThat(room.result().order()).isEqualTo(list.reversed());
    }
}
