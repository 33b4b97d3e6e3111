package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manof.SqlTest;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class StageTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Stage stage;

    private Evening evening;

    @BeforeEach
    void gather() {
        evening = new Evening(spring);
    }

    @Test
    void theStandardAgendaIsTheSixActivitiesInTheirOrder() {
        assertThat(evening.picture().agenda())
                .extracting(AgendaItem::kind)
                .containsExactly("priorities", "depth", "levers", "choice", "circles", "plan");
        assertThat(evening.picture().current()).isNull();
    }

    @Test
    void theRoomWalksThroughTheAgendaAndBackToTheDoor() {
        for (var item : evening.picture().agenda()) {
            evening.steps(Verb.NEXT);
            assertThat(current().id()).isEqualTo(item.id());
        }
        refuses("refusal.stage.noFurther", () -> evening.steps(Verb.NEXT));
        evening.steps(Verb.BACK, Verb.BACK, Verb.BACK, Verb.BACK, Verb.BACK, Verb.BACK);
        assertThat(evening.picture().current()).isNull();
        refuses("refusal.stage.noFurther", () -> evening.steps(Verb.BACK));
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"OPEN", "CLOSE", "REVEAL", "REOPEN"})
    void atTheDoorThereIsNothingToOpen(Verb verb) {
        refuses("refusal.stage.moved", () -> evening.steps(verb));
        assertThat(evening.picture().undoable()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"CLOSE", "REVEAL", "REOPEN"})
    void aStepThatMakesNoSenseIsRefusedAndLeavesNothingToUndo(Verb verb) {
        evening.steps(Verb.NEXT);
        var before = evening.picture();

        refuses("refusal.stage.moved", () -> evening.steps(verb));

        assertThat(evening.picture()).isEqualTo(before);
        assertThat(evening.undoable()).isEqualTo("deed.step.NEXT");
    }

    @Test
    void goingOnFromAnOpenActivityClosesIt() {
        evening.steps(Verb.NEXT, Verb.OPEN, Verb.NEXT);
        assertThat(evening.picture().agenda().getFirst().phase()).isEqualTo(Phase.CLOSED);
        evening.steps(Verb.OPEN, Verb.BACK);
        assertThat(evening.picture().agenda().get(1).phase()).isEqualTo(Phase.CLOSED);
        assertThat(current().phase()).isEqualTo(Phase.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NEXT",
                "NEXT OPEN",
                "NEXT OPEN CLOSE",
                "NEXT OPEN CLOSE REVEAL",
                "NEXT OPEN CLOSE REOPEN",
                "NEXT OPEN CLOSE REVEAL REOPEN",
                "NEXT OPEN NEXT",
                "NEXT OPEN BACK",
                "NEXT OPEN CLOSE REVEAL NEXT",
                "NEXT OPEN LOCK",
                "NEXT OPEN ADJOURN RESUME REOPEN",
                "ADJOURN RESUME",
                "LOCK UNLOCK",
                "NEXT OPEN CLOSE REVEAL BLANK",
                "BLANK UNBLANK",
            })
    void everyStepIsTakenBackInTurn(String path) {
        var verbs = List.of(path.split(" ")).stream().map(Verb::valueOf).toList();
        var stood = IntStream.range(0, verbs.size())
                .mapToObj(i -> {
                    var before = evening.picture();
                    evening.steps(verbs.get(i));
                    return before;
                })
                .toList();

        for (var before : stood.reversed()) {
            evening.undo();
            var now = evening.picture();
            // What was open once keeps its place in the agenda, whatever is taken back.
            assertThat(now.agenda())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("begun", "opened")
                    .isEqualTo(before.agenda());
            assertThat(now.current())
                    .usingRecursiveComparison()
                    .ignoringFields("opened")
                    .isEqualTo(before.current());
            assertThat(now.activity()).isEqualTo(before.activity());
            assertThat(now.locked()).isEqualTo(before.locked());
            assertThat(now.blank()).isEqualTo(before.blank());
            assertThat(now.seq()).isGreaterThan(before.seq());
        }
        refuses("refusal.stage.nothingToUndo", evening::undo);
    }

    @Test
    void anUndoneCloseTakesContributionsAgain() {
        var noa = evening.joins("נועה");
        evening.steps(Verb.NEXT, Verb.OPEN, Verb.CLOSE);
        var contributions = spring.getBean(Contributions.class);
        var activity = current().id();
        refuses(
                "refusal.closed",
                () -> contributions.contribute(noa.actor(), evening.id(), activity, Ids.next(), me -> {}));

        evening.undo();

        contributions.contribute(noa.actor(), evening.id(), activity, Ids.next(), me -> {});
        evening.undo();
        refuses(
                "refusal.closed",
                () -> contributions.contribute(noa.actor(), evening.id(), activity, Ids.next(), me -> {}));
    }

    @Test
    void removingSomebodyIsTakenBack() {
        var noa = evening.joins("נועה");
        evening.remove(noa);
        assertThat(evening.picture().people()).isEmpty();
        assertThat(evening.undoable()).isEqualTo("deed.step.REMOVE");

        evening.undo();

        assertThat(evening.picture().people())
                .extracting(Person::id)
                .containsExactly(noa.me().id());
        assertThat(spring.getBean(Seats.class).me(noa.actor(), evening.id())).isEqualTo(noa.me());
    }

    @Test
    void nobodyOfAnotherWorkshopIsRemoved() {
        var elsewhere = new Evening(spring).joins("דן");

        refuses("refusal.notFound", () -> evening.remove(elsewhere));
        refuses("refusal.notFound", () -> stage.remove(evening.facilitator(), evening.id(), Ids.next()));
        assertThat(evening.picture().undoable()).isNull();
    }

    @Test
    void twoFacilitatorsWhoPressNextAtOnceMoveTheRoomOnce() {
        var second = evening.colleague(Role.FACILITATOR);
        var third = evening.colleague(Role.FACILITATOR);
        for (var turn = 0; turn < 5; turn++) {
            var seen = Seen.in(evening.picture());
            var answers = AtOnce.run(List.of(
                    () -> stage.step(evening.facilitator(), evening.id(), Verb.NEXT, seen),
                    () -> stage.step(second, evening.id(), Verb.NEXT, seen),
                    () -> stage.step(third, evening.id(), Verb.NEXT, seen)));

            assertThat(answers).containsExactlyInAnyOrder("", "refusal.stage.moved", "refusal.stage.moved");
            assertThat(current().position()).isEqualTo(turn);
        }
    }

    @Test
    void twoWhoUndoAtOnceTakeOneStepBack() {
        var second = evening.colleague(Role.FACILITATOR);
        evening.steps(Verb.NEXT, Verb.OPEN);
        var seen = evening.seen();

        assertThat(AtOnce.run(
                        List.of(() -> evening.undo(evening.facilitator(), seen), () -> evening.undo(second, seen))))
                .containsExactlyInAnyOrder("", "refusal.stage.moved");

        assertThat(evening.picture().agenda().getFirst().phase()).isEqualTo(Phase.WAITING);
    }

    @Test
    void oneWhoUndoesAndOneWhoStepsLeaveAStageThatHoldsTogether() {
        evening.steps(Verb.NEXT, Verb.OPEN);
        var seen = Seen.in(evening.picture());

        var opening = evening.seen();
        var answers = AtOnce.run(List.of(
                () -> evening.undo(evening.facilitator(), opening),
                () -> stage.step(evening.facilitator(), evening.id(), Verb.CLOSE, seen)));

        assertThat(answers).containsExactlyInAnyOrder("", "refusal.stage.moved");
        assertThat(current().phase()).isEqualTo(answers.getFirst().isEmpty() ? Phase.WAITING : Phase.CLOSED);
    }

    private AgendaItem current() {
        return Objects.requireNonNull(evening.picture().current());
    }
}
