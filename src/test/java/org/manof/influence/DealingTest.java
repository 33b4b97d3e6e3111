package org.manof.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manof.shared.Ids;

class DealingTest {
    private final Random chance = new Random(14);

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10})
    void asManyPeopleAsAreNeededGiveEveryPairItsThreeAnswers(int size) {
        for (var repeat = 0; repeat < 20; repeat++) {
            var round = Ids.next();
            var options = options(size);
            var load = new HashMap<Pair, Integer>();
            var needed = Dealing.people(size);
            for (var person = 1; person <= needed + 20; person++) {
                var hand = Dealing.next(round, options, load, Set.of());
                assertThat(hand).doesNotHaveDuplicates().hasSize(Math.min(Dealing.HAND, size * (size - 1)));
                take(load, hand);
                assertThat(Collections.max(load.values()) - least(load, options))
                        .isLessThanOrEqualTo(1);
                assertThat(least(load, options) >= DirectInfluence.ENOUGH).isEqualTo(person >= needed);
            }
        }
    }

    @Test
    void tenComponentsTakeThirtyFourPeople() {
        assertThat(Dealing.people(10)).isEqualTo(34);
        assertThat(Dealing.people(7)).isEqualTo(16);
        assertThat(Dealing.people(3)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7, 10})
    void aSmallRoomFillsAllPairsHandByHandAndNobodyIsAskedTwice(int size) {
        var round = Ids.next();
        var options = options(size);
        var load = new HashMap<Pair, Integer>();
        var people = List.of(new HashSet<Pair>(), new HashSet<Pair>(), new HashSet<Pair>(), new HashSet<Pair>());
        while (least(load, options) < DirectInfluence.ENOUGH) {
            var had = people.get(chance.nextInt(people.size()));
            var hand = Dealing.next(round, options, load, had);
            assertThat(hand).noneMatch(had::contains);
            had.addAll(hand);
            take(load, hand);
        }
        assertThat(people.stream().mapToInt(Set::size).max().orElseThrow()).isLessThanOrEqualTo(size * (size - 1));
    }

    @Test
    void whoComesBackForMoreGetsPairsThatAreShortOfAnswersOnly() {
        var options = options(5);
        var pairs = Pair.of(options);
        var load = new HashMap<Pair, Integer>();
        pairs.forEach(pair -> load.put(pair, DirectInfluence.ENOUGH));
        load.put(pairs.get(4), 2);
        load.put(pairs.get(7), 0);
        var had = Set.copyOf(pairs.subList(10, 18));

        assertThat(Dealing.next(Ids.next(), options, load, had)).containsExactly(pairs.get(7), pairs.get(4));

        load.put(pairs.get(4), 3);
        load.put(pairs.get(7), 3);
        assertThat(Dealing.next(Ids.next(), options, load, had)).hasSize(Dealing.HAND);
        assertThat(Dealing.next(Ids.next(), options, load, Set.copyOf(pairs))).isEmpty();
    }

    @Test
    void whatLeaversDoNotAnswerIsDealtFirst() {
        var options = options(7);
        var round = Ids.next();
        var load = new HashMap<Pair, Integer>();
        var hands = Stream.generate(() -> {
                    var hand = Dealing.next(round, options, load, Set.of());
                    take(load, hand);
                    return hand;
                })
                .limit(Dealing.people(7))
                .toList();
        var leaver = hands.get(3);
        leaver.forEach(pair -> load.merge(pair, -1, Integer::sum));
        var missing = leaver.stream()
                .filter(pair -> load.getOrDefault(pair, 0) < DirectInfluence.ENOUGH)
                .toList();

        assertThat(Dealing.next(round, options, load, Set.of())).containsAll(missing);
    }

    private static List<UUID> options(int size) {
        return Stream.generate(Ids::next).limit(size).toList();
    }

    private static void take(Map<Pair, Integer> load, List<Pair> hand) {
        hand.forEach(pair -> load.merge(pair, 1, Integer::sum));
    }

    private static int least(Map<Pair, Integer> load, List<UUID> options) {
        return Pair.of(options).stream()
                .mapToInt(pair -> load.getOrDefault(pair, 0))
                .min()
                .orElseThrow();
    }
}
