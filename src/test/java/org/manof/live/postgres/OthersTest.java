package org.manof.live.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.manof.live.Audience;
import org.manof.live.Place;
import org.manof.shared.Ids;

class OthersTest {
    private static final long START = -5_000;
    private final UUID node = Ids.next();
    private final UUID owner = Ids.next();
    private final Place place = new Place(Ids.next(), Audience.PHONE);
    private final Others others = new Others();

    @Test
    void whoSitsOnAnotherNodeIsThereAndComingAndGoingIsNews() {
        assertThat(hears(1, START, owner)).containsExactly(place.channel());
        assertThat(others.at(place)).containsExactly(owner);
        assertThat(others.at(new Place(place.channel(), Audience.BOARD))).isEmpty();

        assertThat(hears(2, START + 1, owner)).isEmpty();
        assertThat(hears(3, START + 2, owner, Ids.next())).containsExactly(place.channel());
        assertThat(others.heard(List.of(new Others.Said(node, 4, Map.of())), START + 3))
                .containsExactly(place.channel());
        assertThat(others.at(place)).isEmpty();
    }

    @Test
    void aNodeWhoseBeatStandsStillIsNotBelievedForLong() {
        hears(5, START, owner);
        hears(5, START + Others.BELIEVED - 1, owner);
        assertThat(others.at(place)).containsExactly(owner);

        assertThat(hears(5, START + Others.BELIEVED, owner)).containsExactly(place.channel());
        assertThat(others.at(place)).isEmpty();
    }

    @Test
    void aNodeThatStoodStillIsBelievedAgainWithItsNextBeat() {
        hears(5, START, owner);
        hears(5, START + 2 * Others.BELIEVED, owner);

        assertThat(hears(6, START + 2 * Others.BELIEVED + 1, owner)).containsExactly(place.channel());
        assertThat(others.at(place)).containsExactly(owner);
    }

    @Test
    void twoNodesCanHaveThePeopleOfOneWorkshop() {
        var second = Ids.next();

        others.heard(
                List.of(
                        new Others.Said(node, 1, Map.of(place, Set.of(owner))),
                        new Others.Said(Ids.next(), 1, Map.of(place, Set.of(second)))),
                START);

        assertThat(others.at(place)).containsExactlyInAnyOrder(owner, second);
    }

    @Test
    void aNodeThatIsSilentForMinutesIsGoneAndOnlyIfItsBeatIsStillTheOneThatWasSeen() {
        hears(5, START, owner);
        assertThat(others.gone(START + Others.KEPT)).isEmpty();
        assertThat(others.gone(START + Others.KEPT + 1)).containsExactly(Map.entry(node, 5L));

        others.heard(List.of(), START + Others.KEPT + 2);
        assertThat(others.gone(START + 2 * Others.KEPT)).isEmpty();
    }

    private Set<UUID> hears(long beat, long now, UUID... owners) {
        return others.heard(List.of(new Others.Said(node, beat, Map.of(place, Set.of(owners)))), now);
    }
}
