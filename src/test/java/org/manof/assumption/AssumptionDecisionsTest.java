package org.manof.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.initiative.Initiatives;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepState;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Evening;
import org.manof.workshop.Evening.Guest;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class AssumptionDecisionsTest {
    private static final String BUSES = "יש הסעות";
    private static final String BUDGET = "التقدير ثابت";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private AssumptionDecisions decisions;

    @Autowired
    private Initiatives initiatives;

    private AssumptionsRoom room;
    private Guest noa;

    @BeforeEach
    void gather() {
        room = new AssumptionsRoom(spring);
        noa = room.evening().joins("נועה");
        room.writes(noa, BUSES);
        room.writes(noa, BUDGET);
        room.publishes();
        room.asks();
        room.rates(noa, BUSES, 5);
    }

    @Test
    void whatStandsAndWhatIsOpenIsKeptWithItsReasonAndCanBeChanged() {
        room.reveals();
        room.decides(BUSES, Verdict.STANDS, "");
        room.decides(BUDGET, Verdict.STANDS, "אין התחייבות");
        room.decides(BUDGET, Verdict.OPEN, " תלוי \n בתקציב ");

        assertThat(decisions.of(room.evening().facilitator(), room.evening().initiative()))
                .containsExactly(
                        new DecidedAssumption(room.named(BUSES), BUSES, new Decision(Verdict.STANDS, null)),
                        new DecidedAssumption(room.named(BUDGET), BUDGET, new Decision(Verdict.OPEN, "תלוי בתקציב")));
        assertThat(room.rated(BUDGET).decision()).contains(new Decision(Verdict.OPEN, "תלוי בתקציב"));
        decisions.reconsider(room.evening().facilitator(), room.id(), room.named(BUDGET), Ids.next());
        assertThat(room.rated(BUDGET).decision()).isEmpty();
    }

    @Test
    void decisionsAreTakenBackInTurn() {
        room.reveals();
        room.decides(BUDGET, Verdict.STANDS, "אין התחייבות");
        room.decides(BUDGET, Verdict.OPEN, "");
        decisions.reconsider(room.evening().facilitator(), room.id(), room.named(BUDGET), Ids.next());
        decisions.reconsider(room.evening().facilitator(), room.id(), room.named(BUDGET), Ids.next());
        assertThat(room.evening().undoable()).isEqualTo("deed.assumption.reconsider");

        room.evening().undo();
        assertThat(room.rated(BUDGET).decision()).contains(new Decision(Verdict.OPEN, null));
        room.evening().undo();
        assertThat(room.rated(BUDGET).decision()).contains(new Decision(Verdict.STANDS, "אין התחייבות"));
        room.evening().undo();
        assertThat(room.rated(BUDGET).decision()).isEmpty();
        assertThat(room.evening().undoable()).isEqualTo("deed.step.REVEAL");
    }

    @Test
    void theFirstStepIsDoneOnceOneStandsAndNotBefore() {
        room.reveals();
        room.decides(BUDGET, Verdict.OPEN, "");
        assertThat(done()).doesNotContain(MethodStep.ASSUMPTIONS);
        room.decides(BUSES, Verdict.STANDS, "");
        assertThat(done()).contains(MethodStep.ASSUMPTIONS);
    }

    @Test
    void nothingIsDecidedBeforeTheRoomHasSeenHowFarItAgrees() {
        refuses("refusal.assumption.hidden", () -> room.decides(BUSES, Verdict.STANDS, ""));
        room.evening().steps(Verb.CLOSE);
        refuses("refusal.assumption.hidden", () -> room.decides(BUSES, Verdict.STANDS, ""));
    }

    @Test
    void decisionsAreNotInThePictureOfARoundThatRunsAgain() {
        room.reveals();
        room.decides(BUSES, Verdict.STANDS, "כי כך");
        room.evening().steps(Verb.REOPEN);

        assertThat(room.evening().picture().toString()).doesNotContain("כי כך", "STANDS");
    }

    @Test
    void decidingIsRefusedToEverybodyElse() {
        room.reveals();
        var coordinator = room.evening().colleague(Role.COORDINATOR);
        var foreign = room.evening().staff(Role.FACILITATOR);

        refuses("refusal.notAllowed", () -> room.decides(noa.actor(), BUSES, Verdict.STANDS, ""));
        refuses("refusal.notAllowed", () -> room.decides(coordinator, BUSES, Verdict.STANDS, ""));
        refuses("refusal.notFound", () -> room.decides(foreign, BUSES, Verdict.STANDS, ""));
        refuses("refusal.notFound", () -> room.decides(room.evening().board(), BUSES, Verdict.STANDS, ""));
        refuses(
                "refusal.notAllowed",
                () -> decisions.reconsider(coordinator, room.id(), room.named(BUSES), Ids.next()));
        refuses("refusal.notFound", () -> decisions.of(foreign, room.evening().initiative()));
        refuses(
                "refusal.notFound",
                () -> decisions.of(noa.actor(), room.evening().initiative()));
        assertThat(decisions.of(coordinator, room.evening().initiative())).isEmpty();
    }

    @Test
    void foreignAssumptionsAndReasonsWithoutEndAreRefused() {
        room.reveals();
        var facilitator = room.evening().facilitator();
        var elsewhere = new AssumptionsRoom(spring);
        elsewhere.writes(elsewhere.evening().joins("זר"), "שלהם");
        elsewhere.publishes();
        var theirs = elsewhere.named("שלהם");

        refuses(
                "refusal.notFound",
                () -> decisions.decide(facilitator, room.id(), theirs, Verdict.STANDS, "", Ids.next()));
        refuses("refusal.notFound", () -> decisions.reconsider(facilitator, room.id(), theirs, Ids.next()));
        refuses(
                "refusal.notFound",
                () -> decisions.decide(facilitator, elsewhere.id(), theirs, Verdict.STANDS, "", Ids.next()));
        refuses("refusal.text.long", () -> room.decides(BUSES, Verdict.OPEN, "א".repeat(501)));
        room.decides(BUSES, Verdict.OPEN, "😀".repeat(500));
        var plain = new Evening(spring);
        refuses(
                "refusal.notFound",
                () -> decisions.decide(
                        plain.facilitator(), plain.id(), room.named(BUSES), Verdict.OPEN, "", Ids.next()));
    }

    @Test
    void twoFacilitatorsAtOnceLeaveOneDecision() {
        room.reveals();
        var second = room.evening().colleague(Role.FACILITATOR);
        Runnable stands = () -> room.decides(BUSES, Verdict.STANDS, "");
        Runnable open = () -> room.decides(second, BUSES, Verdict.OPEN, "");

        assertThat(AtOnce.run(List.of(stands, open, stands, open))).containsOnly("");
        assertThat(decisions.of(second, room.evening().initiative())).hasSize(1);
    }

    private List<MethodStep> done() {
        return initiatives.steps(room.evening().facilitator(), room.evening().initiative()).stream()
                .filter(StepState::done)
                .map(StepState::step)
                .toList();
    }
}
