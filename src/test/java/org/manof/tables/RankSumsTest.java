package org.manof.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manof.shared.Ids;

class RankSumsTest {
    private final List<UUID> options = Stream.generate(Ids::next).limit(6).toList();
    private final Random chance = new Random(4);

    /**
     * By hand:
     *
     * <pre>
     *      A B C D E F
     * 1    1 2 3 4 5 6
     * 2    2 1 4 3 6 5
     * 3    1 6 2 4 5 3
     * sum  4 9 9 11 16 14
     * </pre>
     */
    @Test
    void aWorkedExampleHasItsSumsItsTieAndItsSpans() {
        var ranked = new RankSums(options, List.of(order("ABCDEF"), order("BADCFE"), order("ACFDEB"))).ranked();

        assertThat(ranked.stream().map(RankedOption::option)).containsExactlyElementsOf(order("ABCDFE"));
        assertThat(ranked.stream().map(RankedOption::sum)).containsExactly(4, 9, 9, 11, 14, 16);
        assertThat(ranked.stream().map(RankedOption::place)).containsExactly(1, 2, 2, 4, 5, 6);
        assertThat(ranked.get(1).places()).containsExactly(2, 1, 6);
        assertThat(ranked.get(1).best()).isEqualTo(1);
        assertThat(ranked.get(1).worst()).isEqualTo(6);
    }

    /** B's places 2, 1, 6 vary by 7, and by lot a place of six varies by 35/12; those of all others vary by less than that. */
    @Test
    void theTablesAreToldToTalkAboutWhatTheyPlacedAsIfByLot() {
        var sums = new RankSums(options, List.of(order("ABCDEF"), order("BADCFE"), order("ACFDEB")));

        assertThat(sums.ranked().stream().filter(RankedOption::split).map(RankedOption::option))
                .containsExactlyElementsOf(order("B"));
        assertThat(new RankSums(options, List.of(order("ABCDEF"), order("FEDCBA"))).ranked())
                .filteredOn(RankedOption::split)
                .hasSize(3);
        assertThat(new RankSums(options, List.of(order("ABCDEF"))).ranked()).noneMatch(RankedOption::split);
    }

    @Test
    void whateverTheTablesSayPlacesAddUpAndTheOrderFollowsTheSums() {
        for (var repeat = 0; repeat < 200; repeat++) {
            var tables = 1 + chance.nextInt(9);
            List<List<UUID>> orders =
                    Stream.generate(this::anyOrder).limit(tables).toList();

            var ranked = new RankSums(options, orders).ranked();

            assertThat(ranked.stream().mapToInt(RankedOption::sum).sum()).isEqualTo(tables * 21);
            assertThat(ranked.stream().map(RankedOption::sum)).isSorted();
            assertThat(ranked)
                    .allSatisfy(option -> assertThat(ranked.stream().filter(other -> other.sum() < option.sum()))
                            .hasSize(option.place() - 1));
        }
    }

    /** Five tables of the same mind agree fully; four are too few to say so. */
    @Test
    void agreementIsToldFromFiveTablesOn() {
        var same = Collections.nCopies(5, order("CABFED"));

        assertThat(new RankSums(options, same).agreement().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(new RankSums(options, same.subList(0, 4)).agreement()).isEmpty();
    }

    /**
     * By hand: four tables say ABCDEF and one the reverse. Mean ranks are 2, 2.6, 3.2, 3.8, 4.4, 5, so S = 25 · 6.3 = 157.5 and
     * W = 12 · 157.5 / (25 · 210) = 0.36; less chance (5 · 0.36 − 1) / 4 = 0.2.
     */
    @Test
    void oneTableOfFiveAgainstAllOthersLeavesAFifth() {
        var orders = new ArrayList<>(Collections.nCopies(4, order("ABCDEF")));
        orders.add(order("FEDCBA"));

        assertThat(new RankSums(options, orders).agreement().orElseThrow()).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void withoutATableThereIsNoOrder() {
        assertThat(new RankSums(options, List.of()).ranked()).isEmpty();
    }

    @Test
    void movesAreMadeOneAfterTheOther() {
        var moves = List.of(new Move(1, options.get(5), 6, 1, null), new Move(2, options.get(0), 2, 4, "כי"));

        assertThat(Move.all(options, moves)).containsExactlyElementsOf(order("FBCADE"));
    }

    private List<UUID> order(String letters) {
        return letters.chars().mapToObj(letter -> options.get(letter - 'A')).collect(Collectors.toList());
    }

    private List<UUID> anyOrder() {
        var order = new ArrayList<>(options);
        Collections.shuffle(order, chance);
        return order;
    }
}
