package org.manof.live.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.live.Audience;
import org.manof.live.Place;
import org.manof.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SqlTest
class SeatRowsTest {
    private final UUID node = Ids.next();
    private final UUID asking = Ids.next();
    private final Place place = new Place(Ids.next(), Audience.PHONE);

    @Autowired
    private JdbcClient jdbc;

    private SeatRows rows;

    @BeforeEach
    void enter() {
        rows = new SeatRows(jdbc);
        rows.enter(node);
    }

    @AfterEach
    void leave() {
        rows.leave(node);
    }

    @Test
    void whatANodeSaysOfItselfIsReadByTheOthersAndNotByItself() {
        var owners = Set.of(Ids.next(), Ids.next());
        rows.sit(node, place, Set.of(Ids.next()));
        rows.sit(node, place, owners);
        rows.sit(node, new Place(place.channel(), Audience.BOARD), Set.of(Ids.next()));
        rows.sit(node, new Place(place.channel(), Audience.BOARD), Set.of());

        assertThat(rows.others(asking)).contains(new Others.Said(node, 0, Map.of(place, owners)));
        assertThat(rows.others(node)).noneMatch(said -> said.node().equals(node));
    }

    @Test
    void aNodeBeatsAndWhoseBeatHasGoneOnIsNotForgotten() {
        assertThat(rows.beat(node)).isTrue();
        rows.forget(node, 0);
        assertThat(rows.others(asking)).contains(new Others.Said(node, 1, Map.of()));

        rows.sit(node, place, Set.of(Ids.next()));
        rows.forget(node, 1);
        assertThat(rows.beat(node)).isFalse();
        assertThat(rows.others(asking)).noneMatch(said -> said.node().equals(node));
    }
}
