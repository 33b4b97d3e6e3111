package org.manof.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {
    private static final List<String> SECTORS = List.of("academia", "business", "philanthropy", "public", "third");
    private final Random random = new Random(20261124);

    @Test
    void whoWasPutTogetherOnceStaysSoThoughTheirGroupHasGrown() {
        assertThat(SmallGroups.of(Map.of("academia", 4, "business", 6, "public", 9), Set.of()))
                .containsExactly(List.of("public"), List.of("academia", "business"));
        assertThat(SmallGroups.of(Map.of("academia", 5, "business", 6, "public", 9), Set.of("academia", "business")))
                .containsExactly(List.of("public"), List.of("academia", "business"));
    }

    @Test
    void whatWasPutTogetherNeverStandsAloneLaterAndNoGroupIsSmall() {
        for (var turn = 0; turn < 5_000; turn++) {
            var first = SmallGroups.of(people(), Set.of());
            var before = new HashSet<String>();
            first.stream().filter(group -> group.size() > 1).forEach(before::addAll);
            var people = people();
            var second = SmallGroups.of(people, before);
            for (var group : second) {
                assertThat(group.stream().mapToInt(people::get).sum()).isGreaterThanOrEqualTo(SmallGroups.SMALLEST);
                if (group.size() == 1) {
                    assertThat(before).doesNotContainAnyElementsOf(group);
                }
            }
        }
    }

    private Map<String, Integer> people() {
        var people = new TreeMap<String, Integer>();
        SECTORS.forEach(sector -> people.put(sector, 1 + random.nextInt(9)));
        return people;
    }
}
