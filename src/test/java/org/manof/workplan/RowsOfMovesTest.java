package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.refuses;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.partnership.Aim;
import org.manof.partnership.Circle;
import org.manof.partnership.Circles;
import org.manof.partnership.CirclesRoom;
import org.manof.partnership.Moves;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AtOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A partner's move becomes a row of the plan, once. */
@SqlTest
class RowsOfMovesTest {
    private static final String COLLEGE = "המכללה האזורית";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Moves moves;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanEditing editing;

    private CirclesRoom room;
    private UUID lever;

    @BeforeEach
    void gather() {
        room = CirclesRoom.in(spring);
        lever = room.chooses("מעבדות משותפות");
    }

    @Test
    void aMoveIsARowOfItsLeverInTheFacilitatorsLanguage() {
        settles(Circle.WIDE, Circle.DIRECT);
        assertThat(actions()).containsExactly("");

        plan(room.facilitator());

        assertThat(actions()).containsExactly("", "להעביר את המכללה האזורית מהמעגל הרחב למעגל הישיר");
        assertThat(room.standing(COLLEGE).planned()).isTrue();
        var row = line();
        assertThat(row.body().in(Language.HE)).isEmpty();
        assertThat(row.budget()).isNull();
    }

    @Test
    void aSecondTapMakesNoSecondRowNeitherDoesAnotherWorkshop() {
        settles(Circle.OUT, Circle.WIDE);
        var command = Ids.next();
        moves.plan(room.facilitator(), spot(), Language.HE, command);
        moves.plan(room.facilitator(), spot(), Language.HE, command);
        plan(room.facilitator());
        var next = room.again();
        moves.plan(next.facilitator(), next.spot(lever, COLLEGE), Language.EN, Ids.next());

        assertThat(actions()).hasSize(2).endsWith("לצרף את המכללה האזורית למעגל הרחב");
    }

    @Test
    void ofManyTapsInTwoWorkshopsOneMakesARow() {
        settles(Circle.WIDE, Circle.STRATEGIC);
        var next = room.again();
        var here = spot();
        var there = next.spot(lever, COLLEGE);

        AtOnce.run(IntStream.range(0, 12)
                .<Runnable>mapToObj(
                        at -> () -> moves.plan(room.facilitator(), at % 2 == 0 ? here : there, Language.HE, Ids.next()))
                .toList());

        assertThat(actions()).hasSize(2);
    }

    @Test
    void withoutTwoSettledCirclesThatDifferThereIsNothingToPlan() {
        refuses("refusal.move.none", () -> plan(room.facilitator()));
        room.settles(lever, COLLEGE, Aim.NOW, Circle.WIDE);
        refuses("refusal.move.none", () -> plan(room.facilitator()));
        room.settles(lever, COLLEGE, Aim.TARGET, Circle.WIDE);
        refuses("refusal.move.none", () -> plan(room.facilitator()));

        assertThat(actions()).containsExactly("");
    }

    @Test
    void onlyFacilitatorsPlanAMoveAndOnlyOfTheirOwn() {
        settles(Circle.WIDE, Circle.DIRECT);
        refuses("refusal.notAllowed", () -> plan(room.joins("נועה", "third")));
        refuses("refusal.notAllowed", () -> plan(room.joined(Role.COORDINATOR)));
        refuses("refusal.notFound", () -> plan(CirclesRoom.account(spring, Role.FACILITATOR)));
        refuses("refusal.notFound", () -> plan(room.board()));
        var elsewhere = CirclesRoom.in(spring);
        var activity = room.activity().id();
        for (var wrong : List.of(
                new Circles.Spot(room.workshop(), activity, lever, elsewhere.stakeholder(COLLEGE)),
                new Circles.Spot(room.workshop(), activity, Ids.next(), room.stakeholder(COLLEGE)),
                new Circles.Spot(room.workshop(), elsewhere.activity().id(), lever, room.stakeholder(COLLEGE)))) {
            refuses("refusal.notFound", () -> moves.plan(room.facilitator(), wrong, Language.HE, Ids.next()));
        }
        assertThat(actions()).containsExactly("");
    }

    @Test
    void aMoveIsTakenBackWhileNobodyHasWorkedOnItsRow() {
        settles(Circle.STRATEGIC, Circle.OUT);
        plan(room.facilitator());
        room.undo();
        assertThat(actions()).containsExactly("");
        assertThat(room.standing(COLLEGE).planned()).isFalse();

        plan(room.facilitator());
        var row = line();
        editing.save(
                room.facilitator(),
                room.initiative(),
                row.id(),
                PlanField.RESPONSIBLE,
                new CellValue.Words(""),
                new CellValue.Words("רות"));
        refuses("refusal.deed.builtUpon", room::undo);
        assertThat(actions()).hasSize(2);
        assertThat(room.standing(COLLEGE).planned()).isTrue();
    }

    private void settles(Circle now, Circle target) {
        room.settles(lever, COLLEGE, Aim.NOW, now);
        room.settles(lever, COLLEGE, Aim.TARGET, target);
    }

    private void plan(Actor actor) {
        moves.plan(actor, spot(), Language.HE, Ids.next());
    }

    private Circles.Spot spot() {
        return room.spot(lever, COLLEGE);
    }

    private List<String> actions() {
        return plans.read(room.facilitator(), room.initiative()).sheet().lines().stream()
                .map(PlanLine::action)
                .toList();
    }

    private PlanLine line() {
        return plans.read(room.facilitator(), room.initiative()).sheet().lines().stream()
                .filter(each -> !each.action().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
