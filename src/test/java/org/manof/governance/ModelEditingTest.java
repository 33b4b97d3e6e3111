package org.manof.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.refuses;

import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.partnership.CirclesRoom;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The units: begun from the guide, changed by several at once, and refused what does not fit. */
@SqlTest
class ModelEditingTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private ModelEditing editing;

    @Autowired
    private ModelFromGuide guide;

    private ModelTeam team;

    @BeforeEach
    void gather() {
        team = new ModelTeam(spring);
    }

    @Test
    void theGuidesUnitsComeWithAGroupForEachChosenLever() {
        team.begins(GroupsBy.LEVERS);

        assertThat(team.model().in(UnitPlace.LEADERSHIP))
                .extracting(Unit::kind)
                .containsExactly(UnitKind.STEERING, UnitKind.MANAGEMENT, UnitKind.AUTHORITY);
        assertThat(team.model().in(UnitPlace.GROUPS))
                .extracting(Unit::levers)
                .containsExactly(
                        List.of(team.levers().getFirst()), List.of(team.levers().getLast()));
        assertThat(team.model().bare()).isEmpty();
        assertThat(team.shown().units()).hasSize(10);
    }

    @Test
    void beginningAgainAddsOnlyWhatIsMissingAndLeavesOutWhatWasTakenOut() {
        team.begins(GroupsBy.LEVERS);
        editing.remove(
                team.dana(), team.console(), team.unit(UnitKind.AUTHORITY).id());
        var before = team.model();
        team.begins(GroupsBy.LEVERS);

        assertThat(team.model().units()).isEqualTo(before.units());
        assertThat(team.undoable()).isEqualTo("deed.model.remove");
    }

    @Test
    void groupsForGoalsCoverTheLeversOfTheirGoals() {
        team.begins(GroupsBy.GOALS);
        team.begins(GroupsBy.LEVERS);

        assertThat(team.model().in(UnitPlace.GROUPS).getFirst().levers()).isEqualTo(team.levers());
        assertThat(team.model().in(UnitPlace.GROUPS)).allMatch(unit -> !unit.dropped());
        assertThat(team.model().bare()).isEmpty();
    }

    @Test
    void aLeverThatIsNoLongerChosenKeepsItsGroupWhichIsMarked() {
        team.begins(GroupsBy.LEVERS);
        spring.getBean(org.manof.lever.Choices.class)
                .unchoose(team.dana(), team.room().workshop(), team.levers().getLast(), "כך הוחלט", Ids.next());

        assertThat(team.model().in(UnitPlace.GROUPS)).extracting(Unit::dropped).containsExactly(false, true);
        assertThat(team.model().in(UnitPlace.GROUPS).getLast().about().texts())
                .containsValue(CirclesRoom.LEVERS.getLast());
        team.room().undo();
        assertThat(team.model().in(UnitPlace.GROUPS)).noneMatch(Unit::dropped);
    }

    @Test
    void onlyFacilitatorsOfTheInitiativeChangeIt() {
        var unit = team.adds(UnitKind.STEERING, "");
        var rami = team.joined(Role.COORDINATOR);
        var stranger = CirclesRoom.account(spring, Role.FACILITATOR);
        var noa = team.room().joins("נועה", "third");

        List.<BiConsumer<Actor, ModelAt>>of(
                        (who, at) -> guide.begin(who, at, GroupsBy.LEVERS),
                        (who, at) -> editing.add(who, at, UnitKind.OTHER, "א", Ids.next()),
                        (who, at) -> editing.save(who, at, unit, UnitField.NAME, "", "א"),
                        (who, at) -> editing.move(who, at, unit, true),
                        (who, at) -> editing.remove(who, at, unit),
                        (who, at) -> editing.restore(who, at, unit))
                .forEach(change -> {
                    refuses("refusal.notAllowed", () -> change.accept(rami, team.desk()));
                    refuses("refusal.notFound", () -> change.accept(stranger, team.desk()));
                    refuses("refusal.notFound", () -> change.accept(noa, team.console()));
                    refuses("refusal.notFound", () -> change.accept(team.room().board(), team.console()));
                });
        refuses("refusal.notFound", () -> spring.getBean(Models.class).read(stranger, team.initiative()));
        assertThat(spring.getBean(Models.class).read(rami, team.initiative()).units())
                .hasSize(1);
    }

    @Test
    void whatIsForeignIsNotFound() {
        var other = new ModelTeam(spring);
        var theirs = other.adds(UnitKind.STEERING, "");
        var mixed = new ModelAt(team.initiative(), other.room().workshop());

        refuses("refusal.notFound", () -> team.writes(team.console(), theirs, UnitField.NAME, "", "שלנו"));
        refuses("refusal.notFound", () -> editing.remove(team.dana(), team.desk(), theirs));
        refuses("refusal.notFound", () -> editing.add(team.dana(), mixed, UnitKind.STEERING, "", Ids.next()));
        assertThat(other.unit(theirs).name()).isEmpty();
        assertThat(team.model().units()).isEmpty();
    }

    @Test
    void whatIsUnfitIsRefused() {
        var unit = team.adds(UnitKind.STEERING, "");

        refuses("refusal.text.empty", () -> team.adds(UnitKind.OTHER, " \n "));
        refuses("refusal.text.empty", () -> team.writes(team.desk(), unit, UnitField.KIND, "STEERING", "OTHER"));
        refuses("refusal.text.long", () -> team.writes(team.desk(), unit, UnitField.NAME, "", "א".repeat(121)));
        refuses("refusal.text.long", () -> team.writes(team.desk(), unit, UnitField.PURPOSE, "", "א".repeat(301)));
        refuses("refusal.notFound", () -> team.writes(team.desk(), unit, UnitField.PLACE, "LEADERSHIP", "ATTIC"));
        refuses("refusal.notFound", () -> team.writes(team.desk(), unit, UnitField.RHYTHM, "", "DAILY"));
        IntStream.range(1, ModelEditing.MOST).forEach(_ -> team.adds(UnitKind.OTHER, "עוד"));
        refuses("refusal.model.full", () -> team.adds(UnitKind.OTHER, "יותר מדי"));
    }

    @Test
    void whoeverIsSlowerGetsTheOthersTextAndLosesNothing() {
        var unit = team.adds(UnitKind.STEERING, "");
        team.writes(team.desk(), unit, UnitField.NAME, "", "הוועדה");

        assertThat(team.writes(team.desk(), unit, UnitField.NAME, "", "שלי")).isEqualTo(new Edited("הוועדה", false));
        assertThat(team.writes(team.desk(), unit, UnitField.NAME, "", "הוועדה")).isEqualTo(new Edited("הוועדה", true));
        assertThat(team.writes(team.desk(), unit, UnitField.RHYTHM, "", "MONTHLY"))
                .isEqualTo(new Edited("MONTHLY", true));
        assertThat(team.writes(team.desk(), unit, UnitField.RHYTHM, "", "WEEKLY"))
                .isEqualTo(new Edited("MONTHLY", false));
        assertThat(team.unit(unit).name()).isEqualTo("הוועדה");
    }

    @Test
    void ofManyWhoWriteAtOnceOneIsStoredAndTheOthersSeeIt() {
        var unit = team.adds(UnitKind.STEERING, "");
        var saved = AtOnce.results(IntStream.range(0, 6)
                .<java.util.concurrent.Callable<Edited>>mapToObj(at -> () ->
                        team.writes(at % 2 == 0 ? team.desk() : team.console(), unit, UnitField.NAME, "", "ועדה " + at))
                .toList());

        assertThat(saved).filteredOn(Edited::stored).hasSize(1);
        assertThat(saved).extracting(Edited::now).containsOnly(team.unit(unit).name());
    }

    @Test
    void manyWhoBeginAtOnceBeginOnce() {
        AtOnce.run(Collections.nCopies(6, () -> team.begins(GroupsBy.LEVERS)));

        assertThat(team.model().units()).hasSize(10);
    }

    @Test
    void aUnitIsAddedOnceHoweverOftenTheTapComes() {
        var id = Ids.next();
        AtOnce.run(Collections.nCopies(
                4, () -> editing.add(team.dana(), team.console(), UnitKind.CORE_EFFORT, "שפה", id)));

        assertThat(team.model().units()).extracting(Unit::name).containsExactly("שפה");
    }

    @Test
    void movingPassesWhereThereIsNoFurther() {
        team.begins(GroupsBy.LEVERS);
        var steering = team.unit(UnitKind.STEERING).id();
        editing.move(team.dana(), team.desk(), steering, true);
        assertThat(team.model().in(UnitPlace.LEADERSHIP).getFirst().id()).isEqualTo(steering);
        editing.move(team.dana(), team.desk(), steering, false);

        assertThat(team.model().in(UnitPlace.LEADERSHIP).get(1).id()).isEqualTo(steering);
    }
}
