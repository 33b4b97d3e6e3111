package org.manof.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    @Test
    void nobodyPlacedItAndNothingIsAgreed() {
        var none = of(0, 0, 0, 0);

        assertThat(none.agreed()).isEmpty();
        assertThat(none.total()).isZero();
        assertThat(none.firm()).isFalse();
        assertThat(none.split()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 0, STRATEGIC",
        "5, 3, 0, 0, STRATEGIC",
        "0, 9, 2, 0, DIRECT",
        "0, 0, 0, 2, OUT",
        "2, 2, 0, 0, DIRECT",
        "1, 1, 1, 1, OUT",
        "3, 0, 3, 1, WIDE",
    })
    void theCircleWithMostPlacementsIsAgreedAndOfEqualsTheOuterOne(int s, int d, int w, int o, Circle agreed) {
        assertThat(of(s, d, w, o).agreed()).contains(agreed);
    }

    @ParameterizedTest
    @CsvSource({"2, 0, 0, 0", "2, 1, 0, 0", "0, 4, 0, 2", "0, 0, 20, 10", "0, 0, 1, 9", "19, 0, 0, 1"})
    void twoThirdsAndAtLeastTwoAreFirmWhateverTheOthersSay(int s, int d, int w, int o) {
        assertThat(of(s, d, w, o).firm()).isTrue();
        assertThat(of(s, d, w, o).split()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 0", "0, 0, 0, 1", "5, 3, 0, 0", "0, 13, 7, 0", "0, 3, 25, 14", "3, 25, 13, 1"})
    void onePersonOrAMajorityBesideItsNeighbourOnlyLeans(int s, int d, int w, int o) {
        assertThat(of(s, d, w, o).firm()).isFalse();
        assertThat(of(s, d, w, o).split()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0, 0", "2, 2, 0, 0", "0, 3, 2, 0", "0, 0, 10, 9", "1, 1, 1, 0", "4, 4, 4, 4"})
    void twoCirclesWithinOnePlacementAreSplit(int s, int d, int w, int o) {
        assertThat(of(s, d, w, o).split()).isTrue();
        assertThat(of(s, d, w, o).firm()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"6, 0, 4, 0", "4, 0, 0, 6", "0, 6, 0, 4", "6, 2, 2, 0", "12, 4, 0, 4"})
    void aFifthEachInCirclesThatAreNoNeighboursIsSplit(int s, int d, int w, int o) {
        assertThat(of(s, d, w, o).split()).isTrue();
    }

    private static Agreement of(int strategic, int direct, int wide, int out) {
        var counts = new EnumMap<Circle, Integer>(Circle.class);
        counts.put(Circle.STRATEGIC, strategic);
        counts.put(Circle.DIRECT, direct);
        counts.put(Circle.WIDE, wide);
        counts.put(Circle.OUT, out);
        return new Agreement(counts);
    }
}
