package org.manof.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DealingTest {
    @Test
    void inASmallRoomEverybodyIsAskedAboutAllAndInALargeOneAboutAFew() {
        assertThat(Dealing.share(12, 10, 0)).isEqualTo(12);
        assertThat(Dealing.share(12, 10, 5)).isEqualTo(12);
        assertThat(Dealing.share(12, 10, 14)).isEqualTo(6);
        assertThat(Dealing.share(12, 10, 300)).isEqualTo(4);
        assertThat(Dealing.share(2, 10, 300)).isEqualTo(2);
        assertThat(Dealing.share(0, 10, 300)).isEqualTo(1);
    }

    @Test
    void whateverNumberOfPeopleHasComeNoRowIsDealtMoreThanOnceOftenerThanAnother() {
        for (var rows = 1; rows <= 24; rows++) {
            var all = IntStream.range(0, rows).boxed().toList();
            for (var share = 1; share <= rows; share++) {
                var dealt = new int[rows];
                for (var person = 0; person < 40; person++) {
                    var order = Dealing.order(all, share, person);
                    assertThat(order).containsExactlyInAnyOrderElementsOf(all);
                    order.subList(0, share).forEach(row -> dealt[row]++);
                    var sums = IntStream.of(dealt).summaryStatistics();
                    assertThat(sums.getMax() - sums.getMin()).isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void inARoomOfSevenOrMoreEveryRowGetsSevenAnswersIfAllDoTheirPart() {
        for (var people = 7; people <= 300; people++) {
            var share = Dealing.share(24, 10, people);
            assertThat(share * people / 24).isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void anEmptyListIsDealtToNobody() {
        assertThat(Dealing.order(List.of(), 1, 3)).isEmpty();
    }
}
