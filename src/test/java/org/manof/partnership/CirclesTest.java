package org.manof.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.refuses;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workshop.Agendas;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ManofTest
class CirclesTest {
    private static final String COLLEGE = "המכללה האזורית";
    private static final String FOUNDATION = "קרן אופק";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Circles circles;

    @Autowired
    private PartnersMapped evidence;

    @Autowired
    private PartnershipReader partners;

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
    void theFirstChosenLeverIsInFocusUntilTheFacilitatorTurns() {
        var first = room.chooses("מעבדות משותפות");
        var second = room.chooses("מלגות עם ליווי");
        assertThat(focus()).isEqualTo(first);

        circles.focus(room.facilitator(), room.workshop(), room.activity().id(), second, Ids.next());
        assertThat(focus()).isEqualTo(second);

        circles.focus(room.facilitator(), room.workshop(), room.activity().id(), first, Ids.next());
        assertThat(focus()).isEqualTo(first);
        assertThat(room.picture().levers()).extracting(LeverChoice::id).containsExactly(first, second);
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
    void anActivityOfAnotherKindHasNoCircles() {
        var lever = room.chooses("מעבדות משותפות");
        var vote = spring.getBean(Agendas.class)
                .ofKind(room.workshop(), "priorities")
                .orElseThrow();

        refuses(
                "refusal.notFound",
                () -> circles.focus(room.facilitator(), room.workshop(), vote.id(), lever, Ids.next()));
    }

    @Test
    void aLeverThatIsNotChosenIsNotFound() {
        open();

        refuses("refusal.notFound", () -> room.places(noa, Ids.next(), COLLEGE, Circle.DIRECT));
    }

    @Test
    void theFacilitatorSettlesACircleAgainstTheRoomAndLeavesItOpenAgain() {
        var lever = open();
        room.places(noa, lever, COLLEGE, Circle.WIDE);

        circles.fix(room.facilitator(), room.spot(lever, COLLEGE), Circle.STRATEGIC, Ids.next());
        assertThat(room.standing(COLLEGE).fixed()).isEqualTo(Circle.STRATEGIC);
        assertThat(room.counts(COLLEGE)).isEqualTo(Map.of(Circle.WIDE, 1));

        room.step(Verb.CLOSE);
        circles.fix(room.facilitator(), room.spot(lever, COLLEGE), Circle.DIRECT, Ids.next());
        assertThat(room.standing(COLLEGE).fixed()).isEqualTo(Circle.DIRECT);

        circles.unfix(room.facilitator(), room.spot(lever, COLLEGE), Ids.next());
        assertThat(room.standing(COLLEGE).fixed()).isNull();
    }

    @Test
    void onlyFacilitatorsOfTheInitiativeTurnAndSettle() {
        var lever = open();
        var spot = room.spot(lever, COLLEGE);
        for (var actor : new Actor[] {noa, sami}) {
            refuses("refusal.notAllowed", () -> circles.fix(actor, spot, Circle.OUT, Ids.next()));
            refuses("refusal.notAllowed", () -> circles.unfix(actor, spot, Ids.next()));
            refuses("refusal.notAllowed", () -> turn(actor, lever));
        }
        for (var actor : new Actor[] {stranger(), room.board(), CirclesRoom.account(spring, Role.FACILITATOR)}) {
            refuses("refusal.notFound", () -> circles.fix(actor, spot, Circle.OUT, Ids.next()));
            refuses("refusal.notFound", () -> turn(actor, lever));
            refuses("refusal.notFound", () -> circles.place(actor, spot, Circle.OUT, Ids.next()));
        }
        refuses("refusal.notFound", () -> circles.place(room.facilitator(), spot, Circle.OUT, Ids.next()));
        assertThat(room.standing(COLLEGE).fixed()).isNull();
        assertThat(room.counts(COLLEGE)).isEmpty();
    }

    @Test
    void thePlanReadsWhoIsInTheInnerCirclesOfALever() {
        var lever = open();
        var other = room.chooses("מלגות עם ליווי");
        fix(lever, COLLEGE, Circle.DIRECT);
        fix(lever, FOUNDATION, Circle.STRATEGIC);
        fix(lever, "פורום התעשיינים", Circle.WIDE);
        fix(lever, "משרד החינוך", Circle.OUT);
        fix(other, "משרד החינוך", Circle.DIRECT);

        assertThat(partners.inner(room.initiative(), lever))
                .extracting(partner -> partner.stakeholder().id())
                .containsExactly(room.stakeholder(FOUNDATION), room.stakeholder(COLLEGE));
        assertThat(partners.of(room.initiative())).hasSize(5);
        assertThat(partners.inner(Ids.next(), lever)).isEmpty();
        assertThat(partners.stakeholders(room.initiative())).hasSize(8);
    }

    @Test
    void theFourthStepIsDoneOnceSomebodyIsInACircle() {
        var lever = open();
        room.places(noa, lever, COLLEGE, Circle.STRATEGIC);
        fix(lever, FOUNDATION, Circle.OUT);
        assertThat(evidence.done(room.initiative())).isFalse();

        fix(lever, COLLEGE, Circle.WIDE);
        assertThat(evidence.done(room.initiative())).isTrue();
    }

    private UUID open() {
        var lever = room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        return lever;
    }

    private UUID focus() {
        return Objects.requireNonNull(room.picture().focus()).id();
    }

    private void turn(Actor actor, UUID lever) {
        circles.focus(actor, room.workshop(), room.activity().id(), lever, Ids.next());
    }

    private void fix(UUID lever, String stakeholder, Circle circle) {
        circles.fix(room.facilitator(), room.spot(lever, stakeholder), circle, Ids.next());
    }

    private Map<UUID, Circle> mine(Actor actor, UUID lever) {
        return circles.mine(actor, room.workshop(), room.activity().id(), lever);
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
