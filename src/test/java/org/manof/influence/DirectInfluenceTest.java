package org.manof.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manof.shared.Ids;

class DirectInfluenceTest {
    private final List<UUID> options = Stream.generate(Ids::next).limit(4).toList();
    private final List<UUID> people = Stream.generate(Ids::next).limit(6).toList();

    /**
     * By hand: rows of the matrix are who drives, columns who is driven.
     *
     * <pre>
     *     A B C D   sum
     * A   – 3 3 2    8   drives most, driven least: the root
     * B   0 – 2 3    5
     * C   1 1 – 3    5
     * D   0 0 1 –    1   driven most
     * sum 1 4 6 8
     * </pre>
     */
    private static final int[][] MATRIX = {{0, 3, 3, 2}, {0, 0, 2, 3}, {1, 1, 0, 3}, {0, 0, 1, 0}};

    @Test
    void aWorkedMatrixGivesRowAndColumnSumsOverAllOthers() {
        var matrix = new DirectInfluence(options, answers());

        assertThat(options.stream().map(matrix::drive)).containsExactly(8 / 3.0, 5 / 3.0, 5 / 3.0, 1 / 3.0);
        assertThat(options.stream().map(matrix::dependence)).containsExactly(1 / 3.0, 4 / 3.0, 6 / 3.0, 8 / 3.0);
    }

    @Test
    void theWorkedMatrixHasOneRootOneOutcomeAndTwoBetween() {
        var result = new Telling().next(1, options, answers());

        assertThat(result.middle().drive()).isCloseTo(19 / 12.0, within(1e-9));
        assertThat(result.middle().dependence()).isCloseTo(19 / 12.0, within(1e-9));
        assertThat(options.stream()
                        .map(option -> result.of(option).orElseThrow().region()))
                .containsExactly(Region.DRIVER, Region.DRIVER, Region.LINKAGE, Region.DEPENDENT);
        assertThat(result.candidates()).containsExactly(options.get(0), options.get(1));
        assertThat(result.open()).isEmpty();
    }

    @Test
    void whereAllDriveAlikeNobodyIsACandidate() {
        var alike = people.stream()
                .flatMap(person -> Pair.of(options).stream().map(pair -> new Judged(person, pair, 2)))
                .toList();

        var result = new Telling().next(1, options, alike);

        assertThat(result.candidates()).isEmpty();
        assertThat(result.components()).allMatch(placed -> placed.region() == Region.AUTONOMOUS);
    }

    @Test
    void aPairWithTwoAnswersIsOpenAndCountsInNoScore() {
        var first = new Pair(options.get(0), options.get(1));
        var answers = new ArrayList<>(answers());
        answers.removeIf(answer -> answer.pair().equals(first) && people.indexOf(answer.person()) > 1);

        var matrix = new DirectInfluence(options, answers);
        var result = new Telling().next(1, options, answers);

        assertThat(result.open()).containsExactly(first);
        assertThat(matrix.drive(options.get(0))).isEqualTo((3 + 2) / 2.0);
        assertThat(matrix.dependence(options.get(1))).isEqualTo((1 + 0) / 2.0);
        assertThat(result.of(options.get(0)).orElseThrow().drive()).isEqualTo(2.5);
    }

    @Test
    void aComponentWithLessThanHalfOfItsPairsAnsweredIsNotPlaced() {
        var answers = new ArrayList<>(answers());
        answers.removeIf(answer -> answer.pair().driver().equals(options.get(2))
                && !answer.pair().driven().equals(options.get(3)));

        var result = new Telling().next(1, options, answers);

        assertThat(result.of(options.get(2)).orElseThrow()).isEqualTo(Placed.nowhere(options.get(2)));
        assertThat(result.components().getLast().option()).isEqualTo(options.get(2));
        assertThat(result.of(options.get(3)).orElseThrow().region()).isEqualTo(Region.DEPENDENT);
    }

    @Test
    void whateverIsAnsweredTheMeansOfDrivesAndDependencesAreTheSameIfNothingIsOpen() {
        var chance = new Random(7);
        for (var repeat = 0; repeat < 50; repeat++) {
            var answers = people.stream()
                    .flatMap(person ->
                            Pair.of(options).stream().map(pair -> new Judged(person, pair, chance.nextInt(4))))
                    .toList();
            var result = new Telling().next(1, options, answers);

            assertThat(result.middle().drive()).isCloseTo(result.middle().dependence(), within(1e-9));
            assertThat(result.components())
                    .allSatisfy(placed -> assertThat(placed.drive()).isBetween(0.0, 3.0));
        }
    }

    private List<Judged> answers() {
        return people.stream()
                .flatMap(person -> IntStream.range(0, 16)
                        .filter(cell -> cell / 4 != cell % 4)
                        .mapToObj(cell -> new Judged(
                                person,
                                new Pair(options.get(cell / 4), options.get(cell % 4)),
                                MATRIX[cell / 4][cell % 4])))
                .toList();
    }
}
