package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;

/** What may become of an agenda's order. */
class AgendaTest {
    private final UUID one = Ids.next();
    private final UUID two = Ids.next();
    private final UUID three = Ids.next();
    private final UUID four = Ids.next();

    @Test
    void anActivityPassesItsNeighbourAndNothingElseMoves() {
        var agenda = agenda(0, 1, 1, 1, 1);

        assertThat(ids(agenda.moved(three, true))).containsExactly(one, three, two, four);
        assertThat(ids(agenda.moved(three, false))).containsExactly(one, two, four, three);
        assertThat(agenda.moved(one, true)).isEqualTo(agenda);
        assertThat(agenda.moved(four, false)).isEqualTo(agenda);
    }

    @Test
    void atTheBorderOfTwoPartsItGoesOverAndItsNeighbourStays() {
        var agenda = agenda(0, 1, 1, 2, 2);

        assertThat(ids(agenda.moved(two, false))).containsExactly(one, two, three, four);
        assertThat(parts(agenda.moved(two, false))).containsExactly(1, 2, 2, 2);
        assertThat(parts(agenda.moved(three, true))).containsExactly(1, 1, 1, 2);
        assertThat(parts(agenda(0, 1, 2, 3, 3).moved(two, true))).containsExactly(1, 1, 2, 2);
    }

    @Test
    void aPartBeginsWhereItIsAskedForAndIsJoinedAgain() {
        var agenda = agenda(0, 1, 1, 1, 1);
        var divided = agenda.divided(two, true).divided(four, true);

        assertThat(parts(divided)).containsExactly(1, 2, 2, 3);
        assertThat(parts(divided.divided(two, false))).containsExactly(1, 1, 1, 2);
        assertThat(divided.divided(four, true)).isEqualTo(divided);
        assertThat(agenda.divided(one, true)).isEqualTo(agenda);
    }

    @Test
    void whatTheRoomHasBeenAtKeepsItsPlaceAndNothingMovesPastIt() {
        var agenda = agenda(2, 1, 1, 1, 1);

        for (var begun : List.of(one, two)) {
            Evening.refuses("refusal.agenda.begun", () -> agenda.moved(begun, false));
            Evening.refuses("refusal.agenda.begun", () -> agenda.without(begun));
            Evening.refuses("refusal.agenda.begun", () -> agenda.divided(begun, true));
        }
        Evening.refuses("refusal.agenda.begun", () -> agenda.moved(three, true));
        assertThat(ids(agenda.moved(three, false))).containsExactly(one, two, four, three);
    }

    @Test
    void theLastOneStaysAndForeignOnesAreNotFound() {
        var alone = new Agenda(List.of(item(one, 0, 1, false)));

        Evening.refuses("refusal.agenda.last", () -> alone.without(one));
        Evening.refuses("refusal.notFound", () -> alone.without(two));
        Evening.refuses("refusal.notFound", () -> alone.moved(two, true));
        Evening.refuses("refusal.notFound", () -> alone.divided(two, true));
        Evening.refuses("refusal.agenda.changed", () -> alone.asSeen(List.of()));
        Evening.refuses("refusal.agenda.changed", () -> agenda(0, 1, 1, 1, 1).asSeen(List.of(two, one, three, four)));
    }

    @Test
    void ninePartsAreTheMost() {
        var long10 = new Agenda(IntStream.range(0, 10)
                .mapToObj(at -> item(Ids.next(), at, Math.min(at + 1, 9), false))
                .toList());

        Evening.refuses(
                "refusal.agenda.parts",
                () -> long10.divided(long10.items().getLast().id(), true));
    }

    /** Whatever is done in whatever order: places count from 0, parts from 1, both without gaps, and what has begun stays. */
    @Test
    void noChangeLeavesAGapOrMovesWhatHasBegun() {
        var chance = new Random(20261124);
        for (var run = 0; run < 300; run++) {
            var begun = chance.nextInt(4);
            var agenda = new Agenda(IntStream.range(0, 8)
                    .mapToObj(at -> item(Ids.next(), at, 1 + at / 3, at < begun))
                    .toList());
            var kept = ids(agenda).subList(0, begun);
            for (var step = 0; step < 40; step++) {
                agenda = changed(agenda, chance);
                var items = agenda.items();
                assertThat(items.stream().map(AgendaItem::position))
                        .containsExactlyElementsOf(
                                IntStream.range(0, items.size()).boxed().toList());
                assertThat(ids(agenda).subList(0, begun)).isEqualTo(kept);
                assertThat(parts(agenda)).isSorted().startsWith(1);
                assertThat(parts(agenda).stream().distinct())
                        .hasSize(items.getLast().part());
            }
        }
    }

    private static Agenda changed(Agenda agenda, Random chance) {
        var any = agenda.items().get(chance.nextInt(agenda.items().size())).id();
        try {
            return switch (chance.nextInt(6)) {
                case 0 -> agenda.without(any);
                case 1 -> agenda.divided(any, chance.nextBoolean());
                default -> agenda.moved(any, chance.nextBoolean());
            };
        } catch (Refusal refused) {
            return agenda;
        }
    }

    private Agenda agenda(int begun, int... parts) {
        var ids = List.of(one, two, three, four);
        var items = new ArrayList<AgendaItem>();
        for (var at = 0; at < parts.length; at++) {
            items.add(item(ids.get(at), at, parts[at], at < begun));
        }
        return new Agenda(items);
    }

    private static AgendaItem item(UUID id, int position, int part, boolean begun) {
        return new AgendaItem(
                id, "priorities", position, 20, Phase.WAITING, 1, part, "", Map.of(), begun, NamesFor.NOBODY, begun);
    }

    private static List<UUID> ids(Agenda agenda) {
        return agenda.items().stream().map(AgendaItem::id).toList();
    }

    private static List<Integer> parts(Agenda agenda) {
        return agenda.items().stream().map(AgendaItem::part).toList();
    }
}
