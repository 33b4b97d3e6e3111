package org.manof.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.initiative.Part;
import org.manof.report.TablesFiles;
import org.manof.security.Role;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class CommonOrdersTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private TablesRounds rounds;

    @Test
    void theSumsOfTheTablesThatAreReadyBecomeTheRoomsOwnOrder() {
        var room = TablesRoom.open(spring, 9, 3);
        var list = room.options();
        var a = list.get(0);
        var e = list.get(4);
        room.says(1, list);
        room.says(2, List.of(list.get(1), a, list.get(2), e, list.get(3)));
        var unready = room.at(3, 0);
        room.writes(unready);
        room.puts(unready, list.reversed(), 0);
        room.evening.steps(Verb.CLOSE);
        assertThat(room.picture().result()).isEmpty();
        refuses("refusal.tables.hidden", () -> room.moves(e, 1, 0));
        room.evening.steps(Verb.REVEAL);

        assertThat(room.result().counted()).containsExactly(1, 2);
        assertThat(room.result().open()).containsExactly(3);
        assertThat(room.result().order()).isEqualTo(list);
        assertThat(room.result().ranked().stream().map(RankedOption::sum)).containsExactly(3, 3, 6, 9, 9);
        assertThat(room.result().ranked().stream().map(RankedOption::place)).containsExactly(1, 1, 3, 4, 4);
        assertThat(room.result().agreement()).isNull();

        room.moves(e, 4, 0);
        room.moves(e, 2, 1);
        room.moves(a, 3, 2);
        assertThat(room.result().order()).containsExactly(e, list.get(1), a, list.get(2), list.get(3));
        assertThat(room.result().moves()).containsExactly(new Move(1, e, 5, 2, null), new Move(2, a, 1, 3, null));
        assertThat(reason(room, 1, "", " כי בלעדיו אין דרך ")).isEqualTo(new Edited("כי בלעדיו אין דרך", true));
        assertThat(reason(room, 1, "", "אחרת")).isEqualTo(new Edited("כי בלעדיו אין דרך", false));
        room.orders.takeBack(room.evening.facilitator(), room.activity(), 3, Ids.next());
        assertThat(room.result().order()).containsExactly(a, e, list.get(1), list.get(2), list.get(3));
        settles(room, true, 4);
        assertThat(room.result().settled()).isTrue();
        assertThat(file(room))
                .startsWith("\uFEFFPlace in the room's order,")
                .contains(",כי בלעדיו אין דרך,yes,5,4\r\n")
                .doesNotContain("table 3");

        refuses("refusal.tables.settled", () -> room.moves(a, 2, 5));
        refuses("refusal.tables.settled", () -> reason(room, 1, "", "x"));
        settles(room, false, 5);
        room.moves(e, 5, 6);
        assertThat(room.result().moves()).isEmpty();
        assertThat(room.result().order()).isEqualTo(list);
    }

    @Test
    void nobodyMovesWhatTheyDidNotSeeOrMayNot() {
        var room = TablesRoom.open(spring, 3, 3);
        var list = room.options();
        room.says(1, list);
        room.reveals();
        refuses(
                "refusal.tables.noMove",
                () -> room.orders.takeBack(room.evening.facilitator(), room.activity(), 0, Ids.next()));
        refuses("refusal.notFound", () -> room.moves(Ids.next(), 1, 0));
        for (var place : List.of(0, 6, -1)) {
            refuses("refusal.notFound", () -> room.moves(list.get(2), place, 0));
        }
        refuses("refusal.notFound", () -> reason(room, 1, "", "סיבה"));
        room.moves(list.get(2), 1, 0);
        refuses("refusal.tables.stale", () -> room.moves(list.get(3), 1, 0));
        refuses("refusal.tables.stale", () -> settles(room, true, 0));
        refuses("refusal.text.long", () -> reason(room, 1, "", "א".repeat(CommonOrders.REASON + 1)));
        for (var actor : List.of(room.at(1, 0).actor(), room.evening.colleague(Role.COORDINATOR))) {
            refuses(
                    "refusal.notAllowed",
                    () -> room.orders.move(actor, room.activity(), list.get(3), 1, 1, Ids.next()));
            refuses("refusal.notAllowed", () -> room.orders.takeBack(actor, room.activity(), 1, Ids.next()));
            refuses("refusal.notAllowed", () -> room.orders.settle(actor, room.activity(), true, 1, Ids.next()));
            refuses("refusal.notAllowed", () -> room.orders.reason(actor, room.activity(), 1, "", "x"));
        }
        var other = TablesRoom.open(spring, 3, 3);
        refuses(
                "refusal.notFound",
                () -> room.orders.move(room.evening.facilitator(), other.activity(), list.get(3), 1, 1, Ids.next()));
        var stranger = room.evening.staff(Role.FACILITATOR);
        refuses(
                "refusal.notFound",
                () -> spring.getBean(TablesFiles.class)
                        .tables(stranger, room.evening.initiative(), room.evening.id(), Language.EN));
        assertThat(room.result().moves()).hasSize(1);
        assertThat(rounds.holds(room.evening.initiative(), new Part.OfComponent(list.get(2))))
                .contains("refusal.edit.voted");
    }

    @Test
    void ofTwoConsolesThatMoveAtOnceOneIsRefused() {
        var room = TablesRoom.open(spring, 3, 3);
        room.says(1, room.options());
        room.reveals();
        for (var turn = 0; turn < 6; turn++) {
            var seen = turn;
            var order = room.result().order();

            assertThat(AtOnce.run(
                            List.of(() -> room.moves(order.get(1), 1, seen), () -> room.moves(order.get(4), 3, seen))))
                    .containsExactlyInAnyOrder("", "refusal.tables.stale");

            assertThat(room.result().version()).isEqualTo(turn + 1);
        }
    }

    @Test
    void noTableReadyIsNoOrderAndSaysSo() {
        var room = TablesRoom.open(spring, 6, 3);
        room.reveals();

        assertThat(room.result().ranked()).isEmpty();
        assertThat(room.result().open()).containsExactly(1, 2);
        refuses("refusal.tables.nothing", () -> settles(room, true, 0));
        assertThat(spring.getBean(TablesFiles.class)
                        .hasTables(room.evening.facilitator(), room.evening.initiative(), room.evening.id()))
                .isFalse();
    }

    @Test
    void aTableThatIsReadyWithoutAMoveAgreesWithTheListAndFiveTablesSayHowFarTheyAgree() {
        var room = TablesRoom.open(spring, 15, 3);
        for (var number = 1; number <= 5; number++) {
            var scribe = room.at(number, 0);
            room.writes(scribe);
            room.done(scribe, true);
        }
        room.reveals();

        assertThat(room.result().order()).isEqualTo(room.options());
        assertThat(room.result().agreement()).isEqualTo(1.0);
    }

    @Test
    void aSecondRoundBeginsAtTheSameTablesWithTheOrderThatTheRoomCameTo() {
        var room = TablesRoom.open(spring, 6, 3);
        var list = room.options();
        room.says(1, list);
        room.says(2, list);
        room.reveals();
        room.moves(list.get(4), 1, 0);
        var came = room.result().order();
        var seats = room.picture().tables().stream().map(SeatedTable::people).toList();
        room.evening.steps(Verb.REOPEN);

        assertThat(room.picture().result()).isEmpty();
        assertThat(room.options()).isEqualTo(came);
        assertThat(room.picture().tables().stream().map(SeatedTable::people)).isEqualTo(seats);
        assertThat(room.picture().tables()).noneMatch(table -> table.done() || table.version() > 0);
        refuses(
                "refusal.tables.begun",
                () -> room.lead.size(room.evening.facilitator(), room.activity(), 4, Ids.next()));
        room.deals(10);
        assertThat(room.picture().tables()).hasSize(1);
        room.evening.undo();
        assertThat(room.result().order()).isEqualTo(came);
    }

    private static Edited reason(TablesRoom room, int number, String before, String mine) {
        return room.orders.reason(room.evening.facilitator(), room.activity(), number, before, mine);
    }

    private static void settles(TablesRoom room, boolean settled, int seen) {
        room.orders.settle(room.evening.facilitator(), room.activity(), settled, seen, Ids.next());
    }

    private String file(TablesRoom room) {
        var file = spring.getBean(TablesFiles.class)
                .tables(room.evening.facilitator(), room.evening.initiative(), room.evening.id(), Language.EN);
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
