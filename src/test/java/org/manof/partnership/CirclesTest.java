package org.manof.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.COLLEGE;
import static org.manof.partnership.CirclesRoom.FOUNDATION;
import static org.manof.partnership.CirclesRoom.refuses;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class CirclesTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Circles circles;

    private CirclesRoom room;
    private Actor.Guest noa;
    private Actor.Guest sami;

    @BeforeEach
    void gather() {
        room = CirclesRoom.in(spring);
        noa = room.joins("נועה", "third");
        sami = room.joins("سامي", "business");
    }

    @Test
    void withoutAChosenLeverThereIsNothingToPlaceAround() {
        room.step(Verb.OPEN);

        assertThat(room.picture().focus()).isNull();
        assertThat(room.picture().standings()).isEmpty();
        assertThat(room.picture().turnout()).isZero();
    }

    @Test
    void placementsAreSummedUpAndMovedAndTakenBack() {
        var lever = open();

        room.places(noa, lever, COLLEGE, Circle.STRATEGIC);
        room.places(sami, lever, COLLEGE, Circle.STRATEGIC);
        room.places(sami, lever, FOUNDATION, Circle.WIDE);

        assertThat(room.counts(COLLEGE)).isEqualTo(Map.of(Circle.STRATEGIC, 2));
        assertThat(room.standing(COLLEGE).agreement().firm()).isTrue();
        assertThat(room.picture().turnout()).isEqualTo(2);

        room.places(sami, lever, COLLEGE, Circle.OUT);
        assertThat(room.counts(COLLEGE)).isEqualTo(Map.of(Circle.STRATEGIC, 1, Circle.OUT, 1));
        assertThat(room.standing(COLLEGE).agreement().split()).isTrue();

        circles.takeBack(sami, room.spot(lever, COLLEGE), Ids.next());
        circles.takeBack(sami, room.spot(lever, FOUNDATION), Ids.next());
        circles.takeBack(sami, room.spot(lever, FOUNDATION), Ids.next());
        assertThat(room.counts(COLLEGE)).isEqualTo(Map.of(Circle.STRATEGIC, 1));
        assertThat(room.counts(FOUNDATION)).isEmpty();
        assertThat(room.picture().turnout()).isEqualTo(1);
    }

    @Test
    void oneReadsOnlyOnesOwnPlacementsAndOnlyAroundThatLever() {
        var lever = open();
        var other = room.chooses("מלגות עם ליווי");
        room.places(noa, lever, COLLEGE, Circle.DIRECT);
        room.places(sami, lever, COLLEGE, Circle.WIDE);

        assertThat(mine(noa, lever)).isEqualTo(Map.of(room.stakeholder(COLLEGE), Circle.DIRECT));
        assertThat(mine(noa, other)).isEmpty();
        refuses("refusal.notFound", () -> mine(room.facilitator(), lever));
        refuses("refusal.notFound", () -> mine(room.board(), lever));
        refuses("refusal.notFound", () -> mine(stranger(), lever));
    }

    @Test
    void aCommandCountsOnce() {
        var lever = open();
        var command = Ids.next();
        circles.place(noa, room.spot(lever, COLLEGE), Circle.DIRECT, command);
        room.places(noa, lever, COLLEGE, Circle.WIDE);

        circles.place(noa, room.spot(lever, COLLEGE), Circle.DIRECT, command);

        assertThat(room.counts(COLLEGE)).isEqualTo(Map.of(Circle.WIDE, 1));
    }

    @Test
    void nothingIsPlacedBeforeTheActivityOpensOrAfterItCloses() {
        var lever = room.chooses("מעבדות משותפות");
        refuses("refusal.closed", () -> room.places(noa, lever, COLLEGE, Circle.DIRECT));

        room.step(Verb.OPEN);
        room.step(Verb.CLOSE);
        refuses("refusal.closed", () -> room.places(noa, lever, COLLEGE, Circle.DIRECT));
        refuses("refusal.closed", () -> circles.takeBack(noa, room.spot(lever, COLLEGE), Ids.next()));
    }

    @Test
    void whoWasRemovedNoLongerCountsAndMayNotPlace() {
        var lever = open();
        room.places(noa, lever, COLLEGE, Circle.DIRECT);
        room.places(sami, lever, COLLEGE, Circle.DIRECT);

        room.removes(sami);

        assertThat(room.counts(COLLEGE)).isEqualTo(Map.of(Circle.DIRECT, 1));
        assertThat(room.picture().turnout()).isEqualTo(1);
        refuses("refusal.removed", () -> room.places(sami, lever, COLLEGE, Circle.WIDE));
    }

    @Test
    void whatIsNotOfThisRoomIsNotFound() {
        var lever = open();
        var elsewhere = CirclesRoom.in(spring);
        var foreignLever = elsewhere.chooses("מעבדות משותפות");
        var activity = room.activity().id();
        var college = room.stakeholder(COLLEGE);
        var foreign = elsewhere.stakeholder(COLLEGE);

        notPlaced(new Circles.Spot(room.workshop(), activity, lever, foreign));
        notPlaced(new Circles.Spot(room.workshop(), activity, lever, Ids.next()));
        notPlaced(new Circles.Spot(room.workshop(), activity, foreignLever, college));
        notPlaced(new Circles.Spot(room.workshop(), elsewhere.activity().id(), lever, college));
        notPlaced(new Circles.Spot(elsewhere.workshop(), elsewhere.activity().id(), foreignLever, foreign));
        refuses(
                "refusal.notFound",
                () -> circles.focus(room.facilitator(), room.workshop(), activity, foreignLever, Ids.next()));
        refuses(
                "refusal.notFound",
                () -> circles.focus(
                        room.facilitator(),
                        elsewhere.workshop(),
                        elsewhere.activity().id(),
                        foreignLever,
                        Ids.next()));
    }

    @Test
    void aLeverThatIsNotChosenIsNotFound() {
        open();

        refuses("refusal.notFound", () -> room.places(noa, Ids.next(), COLLEGE, Circle.DIRECT));
    }

    private UUID open() {
        var lever = room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        return lever;
    }

    private Map<UUID, Circle> mine(Actor actor, UUID lever) {
        return circles.mine(actor, room.workshop(), room.activity().id(), lever, Aim.NOW);
    }

    private void notPlaced(Circles.Spot spot) {
        refuses("refusal.notFound", () -> circles.place(noa, spot, Circle.DIRECT, Ids.next()));
        refuses("refusal.notFound", () -> circles.takeBack(noa, spot, Ids.next()));
        if (spot.workshop().equals(room.workshop())) {
            refuses("refusal.notFound", () -> circles.fix(room.facilitator(), spot, Circle.DIRECT, Ids.next()));
        }
    }

    private static Actor.Guest stranger() {
        return new Actor.Guest(UUID.randomUUID().toString());
    }
}
