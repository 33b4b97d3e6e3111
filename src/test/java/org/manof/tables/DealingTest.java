package org.manof.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DealingTest {
    private static final List<String> SECTORS = List.of("public", "business", "third", "philanthropy", "academia");
    private final Random chance = new Random(19);

    private record Guest(int number, String sector) {}

    @Test
    void whateverTheRoomTablesDifferByOneAtMostInPeopleAndInPeopleOfEachSector() {
        for (var repeat = 0; repeat < 500; repeat++) {
            var most = 3 + chance.nextInt(8);
            var people = people(1 + chance.nextInt(120), 1 + chance.nextInt(SECTORS.size()));

            var tables = Dealing.deal(people, Guest::sector, most, chance);

            assertThat(tables).hasSize(Math.ceilDiv(people.size(), most));
            assertThat(tables.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(people);
            assertThat(tables).allSatisfy(table -> assertThat(table).hasSizeBetween(1, most));
            even(tables.stream().map(List::size).toList());
            for (var sector : SECTORS) {
                even(tables.stream()
                        .map(table -> (int) table.stream()
                                .filter(guest -> guest.sector().equals(sector))
                                .count())
                        .toList());
            }
        }
    }

    @Test
    void dealingAnewMixesOthersTogether() {
        var people = people(40, 5);

        assertThat(Dealing.deal(people, Guest::sector, 8, chance))
                .isNotEqualTo(Dealing.deal(people, Guest::sector, 8, chance));
    }

    @Test
    void whoComesLaterSitsWhereThereAreFewestAndOfThoseWhereTheirSectorIsRarest() {
        var tables = List.of(
                Map.of("public", 1L, "third", 2L),
                Map.of("public", 2L),
                Map.of("third", 1L, "academia", 1L),
                Map.of("public", 1L, "third", 1L));

        assertThat(Dealing.later(tables, "public")).isEqualTo(2);
        assertThat(Dealing.later(tables, "third")).isEqualTo(1);
        assertThat(Dealing.later(tables, "business")).isEqualTo(1);
        assertThat(Dealing.later(List.of(Map.of("public", 3L), Map.of()), "public"))
                .isEqualTo(1);
    }

    private List<Guest> people(int count, int sectors) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Guest(number, SECTORS.get(chance.nextInt(sectors))))
                .toList();
    }

    private static void even(Collection<Integer> counts) {
        var range = counts.stream().collect(Collectors.summarizingInt(Integer::intValue));
        assertThat(range.getMax() - range.getMin()).isLessThanOrEqualTo(1);
    }
}
