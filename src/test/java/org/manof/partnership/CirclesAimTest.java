package org.manof.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.manof.partnership.CirclesRoom.refuses;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.initiative.Lack;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workshop.Agendas;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The circles ask for today and for where we want them, and what is said of the one is not said of the other. */
@SqlTest
class CirclesAimTest {
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
    private UUID lever;

    @BeforeEach
    void gather() {
        room = CirclesRoom.in(spring);
        noa = room.joins("נועה", "third");
        sami = room.joins("سامي", "business");
        lever = room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
    }

    @Test
    void todayIsAskedUntilTheFacilitatorTurns() {
        assertThat(room.picture().aim()).isEqualTo(Aim.NOW);

        room.asks(Aim.TARGET);
        assertThat(room.picture().aim()).isEqualTo(Aim.TARGET);
        room.asks(Aim.TARGET);
        room.undo();
        assertThat(room.picture().aim()).isEqualTo(Aim.NOW);
    }

    @Test
    void onlyFacilitatorsOfTheInitiativeTurnTheQuestion() {
        var activity = room.activity().id();
        refuses("refusal.notAllowed", () -> turn(noa, activity));
        for (var stranger :
                new Actor[] {room.board(), CirclesRoom.account(spring, Role.FACILITATOR), room.joined(Role.COORDINATOR)
                }) {
            refuses(
                    stranger instanceof Actor.Staff staff && staff.role() == Role.COORDINATOR
                            ? "refusal.notAllowed"
                            : "refusal.notFound",
                    () -> turn(stranger, activity));
        }
        refuses(
                "refusal.notFound",
                () -> turn(room.facilitator(), CirclesRoom.in(spring).activity().id()));
        var vote = spring.getBean(Agendas.class)
                .ofKind(room.workshop(), "priorities")
                .orElseThrow();
        refuses("refusal.notFound", () -> turn(room.facilitator(), vote.id()));
        assertThat(room.picture().aim()).isEqualTo(Aim.NOW);
    }

    @Test
    void whatIsPlacedForTheOneIsNotPlacedForTheOther() {
        room.places(noa, lever, COLLEGE, Circle.WIDE);
        room.places(sami, lever, COLLEGE, Circle.WIDE);
        room.asks(Aim.TARGET);
        place(noa, COLLEGE, Circle.STRATEGIC);

        var standing = room.standing(COLLEGE);
        assertThat(standing.today().counts()).isEqualTo(Map.of(Circle.WIDE, 2));
        assertThat(standing.agreement().counts()).isEqualTo(Map.of(Circle.STRATEGIC, 1));
        assertThat(standing.from()).contains(Circle.WIDE);
        assertThat(room.picture().turnout()).isEqualTo(1);
        assertThat(mine(noa, Aim.NOW)).isEqualTo(Map.of(room.stakeholder(COLLEGE), Circle.WIDE));
        assertThat(mine(noa, Aim.TARGET)).isEqualTo(Map.of(room.stakeholder(COLLEGE), Circle.STRATEGIC));
        assertThat(mine(sami, Aim.TARGET)).isEmpty();

        circles.takeBack(noa, room.spot(lever, COLLEGE, Aim.TARGET), Ids.next());
        assertThat(room.standing(COLLEGE).wanted().counts()).isEmpty();
        assertThat(room.standing(COLLEGE).today().total()).isEqualTo(2);
    }

    @Test
    void aTapThatComesAfterTheTurnCountsForWhatItsPhoneHadAsked() {
        room.asks(Aim.TARGET);

        room.places(noa, lever, COLLEGE, Circle.WIDE);

        assertThat(room.standing(COLLEGE).today().in(Circle.WIDE)).isEqualTo(1);
        assertThat(room.standing(COLLEGE).wanted().total()).isZero();
        room.step(Verb.CLOSE);
        refuses("refusal.closed", () -> place(noa, COLLEGE, Circle.DIRECT));
    }

    @Test
    void eachOfTheTwoIsSettledForItselfAndTakenBackForItself() {
        room.settles(lever, COLLEGE, Aim.NOW, Circle.WIDE);
        assertThat(room.standing(COLLEGE).move()).isEmpty();
        room.settles(lever, COLLEGE, Aim.TARGET, Circle.DIRECT);
        assertThat(room.standing(COLLEGE).move()).contains(new Move(Circle.WIDE, Circle.DIRECT));
        assertThat(room.standing(COLLEGE).fixed()).isEqualTo(Circle.WIDE);
        room.asks(Aim.TARGET);
        assertThat(room.standing(COLLEGE).fixed()).isEqualTo(Circle.DIRECT);
        room.undo();

        room.undo();
        assertThat(room.standing(COLLEGE).now()).isEqualTo(Circle.WIDE);
        assertThat(room.standing(COLLEGE).target()).isNull();
        room.undo();
        assertThat(room.standing(COLLEGE).now()).isNull();
    }

    @Test
    void thePlanReadsTodayTheWantedCircleAndTheRoomsPlacements() {
        room.places(noa, lever, COLLEGE, Circle.WIDE);
        place(sami, COLLEGE, Circle.DIRECT);
        room.settles(lever, COLLEGE, Aim.NOW, Circle.WIDE);
        room.settles(lever, COLLEGE, Aim.TARGET, Circle.STRATEGIC);
        room.settles(lever, FOUNDATION, Aim.TARGET, Circle.DIRECT);

        var around = partners.around(room.initiative(), lever);

        assertThat(around)
                .extracting(LeverPartner::now, LeverPartner::target)
                .containsExactlyInAnyOrder(tuple(Circle.WIDE, Circle.STRATEGIC), tuple(null, Circle.DIRECT));
        var college = around.stream()
                .filter(each -> each.stakeholder().id().equals(room.stakeholder(COLLEGE)))
                .findFirst()
                .orElseThrow();
        assertThat(college.roomNow().counts()).isEqualTo(Map.of(Circle.WIDE, 1));
        assertThat(college.roomTarget().counts()).isEqualTo(Map.of(Circle.DIRECT, 1));
        assertThat(partners.of(room.initiative())).hasSize(1);
        assertThat(partners.around(Ids.next(), lever)).isEmpty();
    }

    @Test
    void theRoomsPlacementsAreThoseOfTheLatestWorkshopThatHasAny() {
        room.places(noa, lever, COLLEGE, Circle.WIDE);
        room.settles(lever, COLLEGE, Aim.NOW, Circle.WIDE);
        var next = room.again();
        assertThat(partners.around(room.initiative(), lever)
                        .getFirst()
                        .roomNow()
                        .total())
                .isEqualTo(1);

        next.step(Verb.OPEN);
        var ruth = next.joins("רות", "third");
        next.places(ruth, lever, COLLEGE, Circle.DIRECT);

        assertThat(partners.around(room.initiative(), lever)
                        .getFirst()
                        .roomNow()
                        .counts())
                .isEqualTo(Map.of(Circle.DIRECT, 1));
        next.removes(ruth);
        assertThat(partners.around(room.initiative(), lever)
                        .getFirst()
                        .roomNow()
                        .counts())
                .isEqualTo(Map.of(Circle.WIDE, 1));
    }

    @Test
    void theFourthStepTellsWhichLeversHaveNobodyAndWhoHasNoTarget() {
        var other = room.chooses("מלגות עם ליווי");
        assertThat(lacks()).containsExactly("lack.partners");
        room.settles(lever, FOUNDATION, Aim.NOW, Circle.OUT);
        assertThat(lacks()).containsExactly("lack.partners");

        room.settles(lever, COLLEGE, Aim.NOW, Circle.WIDE);
        assertThat(evidence.lacks(room.initiative()))
                .containsExactly(
                        Lack.workshop(Circles.KIND, "lack.partners.levers", 1),
                        Lack.workshop(Circles.KIND, "lack.partners.target", 1));
        room.settles(other, COLLEGE, Aim.NOW, Circle.STRATEGIC);
        assertThat(evidence.lacks(room.initiative()))
                .containsExactly(Lack.workshop(Circles.KIND, "lack.partners.target", 2));
        room.settles(lever, COLLEGE, Aim.TARGET, Circle.OUT);
        room.settles(other, COLLEGE, Aim.TARGET, Circle.STRATEGIC);
        assertThat(evidence.done(room.initiative())).isTrue();
    }

    private List<String> lacks() {
        return evidence.lacks(room.initiative()).stream().map(Lack::key).toList();
    }

    private void turn(Actor actor, UUID activity) {
        circles.turn(actor, room.workshop(), activity, Aim.TARGET, Ids.next());
    }

    private void place(Actor.Guest who, String stakeholder, Circle circle) {
        circles.place(who, room.spot(lever, stakeholder, Aim.TARGET), circle, Ids.next());
    }

    private Map<UUID, Circle> mine(Actor.Guest who, Aim aim) {
        return circles.mine(who, room.workshop(), room.activity().id(), lever, aim);
    }
}
