package org.manof.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.manof.agreement.SmallGroups;
import org.manof.shared.Ids;

class StripsTest {
    private static final List<String> SECTORS = List.of("academia", "business", "philanthropy", "public", "third");
    private final List<UUID> options = List.of(Ids.next(), Ids.next(), Ids.next());
    private final Random random = new Random(20261122);

    @Test
    void noFewPeopleCanBeToldFromTheStripsNorFromWhatTheyLeaveOfTheTotal() {
        for (var turn = 0; turn < 5_000; turn++) {
            var voters = voters();
            var shares = shares(voters);
            var strips = Strips.of(voters, shares, Set.of());
            var shown = new HashSet<String>();
            var counted = 0;
            for (var strip : strips) {
                assertThat(strip.voters()).as("%s of %s", strip, voters).isGreaterThanOrEqualTo(SmallGroups.SMALLEST);
                assertThat(shown.addAll(strip.sectors())).isTrue();
                counted += strip.voters();
            }
            var total = voters.values().stream().mapToInt(Integer::intValue).sum();
            assertThat(total - counted).as("%s of %s", strips, voters).isIn(0, total);
            if (strips.isEmpty()) {
                assertThat(total).isLessThan(SmallGroups.SMALLEST);
            } else {
                assertThat(shown).isEqualTo(voters.keySet());
                assertThat(dots(strips)).isEqualTo(totals(shares));
            }
        }
    }

    @Test
    void sectorsOfFiveAndMoreStandAlone() {
        var strips = Strips.of(Map.of("academia", 5, "business", 8), List.of(), Set.of());

        assertThat(strips).extracting(SectorStrip::sectors).containsExactly(List.of("academia"), List.of("business"));
        assertThat(strips).noneMatch(SectorStrip::merged);
    }

    @Test
    void aFewArePutTogetherWithTheSmallestSectorThatCouldStandAlone() {
        var strips = Strips.of(Map.of("academia", 2, "business", 8, "public", 6), List.of(), Set.of());

        assertThat(strips)
                .extracting(SectorStrip::sectors)
                .containsExactly(List.of("business"), List.of("academia", "public"));
    }

    private Map<String, Integer> voters() {
        var voters = new TreeMap<String, Integer>();
        SECTORS.stream()
                .filter(sector -> random.nextInt(4) > 0)
                .forEach(sector -> voters.put(sector, 1 + random.nextInt(random.nextBoolean() ? 4 : 9)));
        return voters;
    }

    private List<Strips.Share> shares(Map<String, Integer> voters) {
        var shares = new ArrayList<Strips.Share>();
        voters.forEach((sector, count) ->
                options.forEach(option -> shares.add(new Strips.Share(sector, option, 1 + random.nextInt(2 * count)))));
        return shares;
    }

    private static Map<UUID, Integer> totals(List<Strips.Share> shares) {
        var totals = new TreeMap<UUID, Integer>();
        shares.forEach(share -> totals.merge(share.option(), share.dots(), Integer::sum));
        return totals;
    }

    private static Map<UUID, Integer> dots(List<SectorStrip> strips) {
        var dots = new TreeMap<UUID, Integer>();
        strips.forEach(strip -> strip.dots().forEach((option, count) -> dots.merge(option, count, Integer::sum)));
        return dots;
    }
}
