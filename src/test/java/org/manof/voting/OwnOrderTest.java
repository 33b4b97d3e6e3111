package org.manof.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Localized;

class OwnOrderTest {
    private final UUID activity = Ids.next();
    private final List<BallotOption> options = IntStream.range(0, 13)
            .mapToObj(i -> new BallotOption(
                    Ids.next(), Localized.of(Language.HE, "מרכיב " + i), Localized.of(Language.HE, "חסם " + i / 5)))
            .toList();

    @Test
    void onePersonHasOneOrder() {
        var person = Ids.next();
        assertThat(order(person)).isEqualTo(order(person));
    }

    @Test
    void peopleHaveDifferentOrders() {
        var orders = new HashSet<List<UUID>>();
        var firsts = new HashSet<UUID>();
        for (var i = 0; i < 200; i++) {
            var order = order(Ids.next());
            orders.add(order);
            firsts.add(order.getFirst());
        }
        assertThat(orders).hasSizeGreaterThan(150);
        assertThat(firsts).hasSizeGreaterThan(10);
    }

    @Test
    void everyOptionIsThereOnceUnderItsOwnHeading() {
        var groups = OwnOrder.of(options, Ids.next(), activity);

        assertThat(groups).hasSize(3);
        assertThat(order(Ids.next()))
                .containsExactlyInAnyOrderElementsOf(
                        options.stream().map(BallotOption::id).toList());
        assertThat(groups)
                .allSatisfy(group -> assertThat(group.options())
                        .isNotEmpty()
                        .allSatisfy(option -> assertThat(option.group()).isEqualTo(group.title())));
    }

    private List<UUID> order(UUID person) {
        return OwnOrder.of(options, person, activity).stream()
                .flatMap(group -> group.options().stream())
                .map(BallotOption::id)
                .toList();
    }
}
