package org.manof.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class TablesTest {
    @Autowired
    private ApplicationContext spring;

    @Test
    void oneWritesAllSeeItAtTheirTableAndNobodyElsewhere() {
        var room = TablesRoom.open(spring, 6, 3);
        var scribe = room.at(1, 0);
        var before = room.options();
        assertThat(room.mine(scribe).order()).isEqualTo(before);
        room.writes(scribe);
        room.writes(scribe);
        var order = reversed(before);
        room.puts(scribe, order, 0);

        assertThat(room.mine(room.at(1, 1)).order()).isEqualTo(order);
        assertThat(room.mine(room.at(1, 1)).writer()).contains(scribe.me().name());
        assertThat(room.mine(room.at(2, 0)).order()).isEqualTo(before);
        assertThat(room.options()).isEqualTo(before);
        assertThat(room.picture().result()).isEmpty();
        var phone = room.picture().onPhone(room.at(2, 0).me().id());
        assertThat(phone.tables()).containsExactly(room.table(2));
        room.puts(scribe, before, 1);
        assertThat(room.table(1).version()).isEqualTo(2);
        assertThat(room.mine(scribe).order()).isEqualTo(before);
    }

    @Test
    void whoDoesNotWriteAndWhatIsNoOrderIsRefused() {
        var room = TablesRoom.open(spring, 6, 3);
        var options = room.options();
        var scribe = room.at(1, 0);
        refuses("refusal.tables.notScribe", () -> room.puts(scribe, options, 0));
        refuses("refusal.tables.notScribe", () -> room.done(scribe, true));
        room.writes(scribe);
        var mate = room.at(1, 1);
        refuses("refusal.tables.taken", () -> room.writes(mate));
        refuses("refusal.tables.notScribe", () -> room.puts(mate, options, 0));
        refuses("refusal.tables.notScribe", () -> room.puts(room.at(2, 0), options, 0));

        refuses("refusal.tables.order", () -> room.puts(scribe, options.subList(1, 5), 0));
        refuses("refusal.tables.order", () -> room.puts(scribe, List.of(), 0));
        var doubled = new ArrayList<>(options);
        doubled.set(4, options.getFirst());
        refuses("refusal.tables.order", () -> room.puts(scribe, doubled, 0));
        doubled.add(options.get(4));
        refuses("refusal.tables.order", () -> room.puts(scribe, doubled, 0));
        var foreign = new ArrayList<>(options);
        foreign.set(2, Ids.next());
        refuses("refusal.notFound", () -> room.puts(scribe, foreign, 0));
        refuses("refusal.tables.stale", () -> room.puts(scribe, options, 1));
        room.puts(scribe, reversed(options), 0);
        refuses("refusal.tables.stale", () -> room.puts(scribe, options, 0));
        room.done(scribe, true);
        refuses("refusal.tables.done", () -> room.puts(scribe, options, 1));
        assertThat(room.mine(scribe).order()).isEqualTo(reversed(options));
        room.done(scribe, false);
        room.puts(scribe, options, 1);

        refuses(
                "refusal.notFound",
                () -> room.tables.order(room.evening.facilitator(), room.activity(), options, 2, Ids.next()));
        refuses("refusal.notFound", () -> room.tables.write(room.evening.board(), room.activity(), Ids.next()));
        var other = TablesRoom.open(spring, 3, 3);
        refuses("refusal.notFound", () -> room.tables.write(other.at(1, 0).actor(), room.activity(), Ids.next()));
        refuses("refusal.notFound", () -> room.tables.mine(other.at(1, 0).actor(), room.activity()));
        refuses("refusal.notFound", () -> room.tables.mine(scribe.actor(), other.activity()));
        room.evening.steps(Verb.CLOSE);
        refuses("refusal.closed", () -> room.puts(scribe, reversed(options), 2));
        refuses("refusal.closed", () -> room.done(scribe, true));
        refuses("refusal.closed", () -> room.writes(room.at(2, 0)));
        assertThat(room.mine(scribe).order()).isEqualTo(options);
    }

    @Test
    void theWritingIsHandedOverAndTakenFromAPhoneThatWentDeadWithoutLosingAChange() {
        var room = TablesRoom.open(spring, 6, 3);
        var first = room.at(1, 0);
        var second = room.at(1, 1);
        var third = room.at(1, 2);
        var order = reversed(room.options());
        room.writes(first);
        room.puts(first, order, 0);
        refuses("refusal.notFound", () -> handsOver(room, first, room.at(2, 0)));
        refuses("refusal.tables.notScribe", () -> handsOver(room, second, third));
        handsOver(room, first, second);
        refuses("refusal.tables.notScribe", () -> room.puts(first, room.options(), 1));
        assertThat(room.mine(second).order()).isEqualTo(order);

        room.lead.free(
                room.evening.facilitator(), room.activity(), room.table(1).id(), Ids.next());
        refuses("refusal.tables.notScribe", () -> room.puts(second, room.options(), 1));
        room.writes(third);
        room.puts(third, room.options(), room.mine(third).version());
        assertThat(room.table(1).scribe()).contains(third.me().id());
        assertThat(room.table(1).version()).isEqualTo(2);
    }

    @Test
    void aCommandSentTwiceCountsOnce() {
        var room = TablesRoom.open(spring, 3, 3);
        var scribe = room.at(1, 0);
        room.writes(scribe);
        var command = Ids.next();
        for (var sent = 0; sent < 2; sent++) {
            room.tables.order(scribe.actor(), room.activity(), reversed(room.options()), 0, command);
        }

        assertThat(room.table(1).version()).isEqualTo(1);
    }

    @Test
    void ofAllWhoPressAtOnceOneWritesForEachTable() {
        var room = TablesRoom.open(spring, 20, 10);

        var answers = AtOnce.run(room.crowd.stream()
                .<Runnable>map(guest -> () -> room.writes(guest))
                .toList());

        assertThat(Collections.frequency(answers, "")).isEqualTo(2);
        assertThat(new HashSet<>(answers)).containsExactlyInAnyOrder("", "refusal.tables.taken");
        assertThat(room.picture().tables()).allMatch(table -> table.scribe().isPresent());
    }

    @Test
    void ofTwoWindowsOfOneScribeThatSawTheSameOrderOneIsRefused() {
        var room = TablesRoom.open(spring, 3, 3);
        var scribe = room.at(1, 0);
        room.writes(scribe);
        for (var turn = 0; turn < 8; turn++) {
            var seen = turn;
            var orders = List.of(reversed(room.options()), room.options());
            var answers = AtOnce.run(orders.stream()
                    .<Runnable>map(order -> () -> room.puts(scribe, order, seen))
                    .toList());

            assertThat(answers).containsExactlyInAnyOrder("", "refusal.tables.stale");
            assertThat(room.mine(scribe).order()).isEqualTo(orders.get(answers.indexOf("")));
        }
    }

    @Test
    void peopleWhoComeAtOnceWhileOthersAreMovedHaveOneSeatEach() {
        var room = TablesRoom.open(spring, 6, 3);
        var moved = room.at(1, 0);
        var commands = new ArrayList<Runnable>();
        for (var guest = 0; guest < 8; guest++) {
            var name = "מאחרת " + guest;
            commands.add(() -> room.evening.joins(name));
        }
        room.picture()
                .tables()
                .forEach(table -> commands.add(() -> room.lead.move(
                        room.evening.facilitator(), room.activity(), moved.me().id(), table.id(), Ids.next())));
        var scribe = room.at(2, 0);
        commands.add(() -> room.writes(scribe));

        assertThat(AtOnce.run(commands)).containsOnly("");

        var seated = room.picture().tables().stream()
                .flatMap(table -> table.people().stream())
                .toList();
        assertThat(seated).hasSize(14).doesNotHaveDuplicates();
    }

    private static void handsOver(TablesRoom room, Evening.Guest from, Evening.Guest to) {
        room.tables.handOver(from.actor(), room.activity(), to.me().id(), Ids.next());
    }

    private static List<UUID> reversed(List<UUID> order) {
        return order.reversed();
    }
}
