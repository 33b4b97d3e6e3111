package org.manof.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void theMeanIsThatOfTheGrades() {
        assertThat(new Spread(List.of(1, 0, 1, 2, 2)).mean()).isCloseTo((1 + 3 + 8 + 10) / 6.0, within(1e-9));
        assertThat(new Spread(List.of(0, 0, 0, 0, 9)).mean()).isEqualTo(5);
    }

    @Test
    void neighboursAreCloseEvenlySpreadAnswersAndTwoCampsDiffer() {
        assertThat(new Spread(List.of(0, 0, 0, 5, 5)).closeness()).isEqualTo(Spread.Closeness.CLOSE);
        assertThat(new Spread(List.of(0, 3, 0, 3, 0)).closeness()).isEqualTo(Spread.Closeness.MIXED);
        assertThat(new Spread(List.of(2, 2, 2, 2, 2)).closeness()).isEqualTo(Spread.Closeness.DIFFERING);
        assertThat(new Spread(List.of(4, 0, 0, 0, 4)).closeness()).isEqualTo(Spread.Closeness.DIFFERING);
    }

    @Test
    void fewerThanFiveAnswersMakeNoneAndNeitherDoesAnotherScale() {
        assertThatThrownBy(() -> new Spread(List.of(1, 1, 1, 1, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spread(List.of(3, 3, 3))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Spread(List.of(1, 1, 1, 1, 1)).people()).isEqualTo(5);
    }
}
