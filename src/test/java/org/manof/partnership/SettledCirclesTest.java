package org.manof.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.COLLEGE;
import static org.manof.partnership.CirclesRoom.FOUNDATION;
import static org.manof.partnership.CirclesRoom.refuses;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workshop.Agendas;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the facilitator decides around the circles, and what rooms above read of it. */
@SqlTest
class SettledCirclesTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Circles circles;

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
    void theFirstChosenLeverIsInFocusUntilTheFacilitatorTurns() {
        var first = room.chooses("מעבדות משותפות");
        var second = room.chooses("מלגות עם ליווי");
        assertThat(focus()).isEqualTo(first);

        circles.focus(room.facilitator(), room.workshop(), room.activity().id(), second, Ids.next());
        assertThat(focus()).isEqualTo(second);
        room.undo();
        assertThat(focus()).isEqualTo(first);
        circles.focus(room.facilitator(), room.workshop(), room.activity().id(), second, Ids.next());

        circles.focus(room.facilitator(), room.workshop(), room.activity().id(), first, Ids.next());
        assertThat(focus()).isEqualTo(first);
        assertThat(room.picture().levers()).extracting(LeverChoice::id).containsExactly(first, second);
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
        room.undo();
        assertThat(room.standing(COLLEGE).fixed()).isEqualTo(Circle.DIRECT);
        room.undo();
        assertThat(room.standing(COLLEGE).fixed()).isEqualTo(Circle.STRATEGIC);
    }

    @Test
    void whatAnotherWorkshopSettledSinceIsNotTakenBack() {
        var lever = open();
        circles.fix(room.facilitator(), room.spot(lever, COLLEGE), Circle.STRATEGIC, Ids.next());
        var next = room.again();
        circles.fix(next.facilitator(), next.spot(lever, COLLEGE), Circle.WIDE, Ids.next());

        refuses("refusal.deed.builtUpon", room::undo);

        assertThat(room.standing(COLLEGE).fixed()).isEqualTo(Circle.WIDE);
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

    private static Actor.Guest stranger() {
        return new Actor.Guest(UUID.randomUUID().toString());
    }
}
