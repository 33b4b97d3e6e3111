package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class RowsOfLeversTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private PlanEditing editing;

    private PlanTeam team;

    @BeforeEach
    void choose() {
        team = new PlanTeam(spring);
    }

    @Test
    void aChosenLeverHasItsFirstEmptyRowUnderItsGoal() {
        assertThat(team.levers()).containsExactly(PlanTeam.LAB, PlanTeam.BUSES);
        var lab = team.group(PlanTeam.LAB);
        assertThat(lab.goalText().in(Language.HE))
                .isEqualTo(team.room().brought().goals().getFirst().text().in(Language.HE));
        assertThat(lab.chosen()).isTrue();
        assertThat(lab.lines()).singleElement().satisfies(row -> {
            assertThat(row.action()).isEmpty();
            assertThat(row.body()).isEqualTo(Body.none());
            assertThat(row.year()).isEqualTo(2027);
            assertThat(row.budget()).isNull();
        });
        assertThat(team.plan().years()).containsExactly(2027, 2028, 2029, 2030, 2031);
    }

    @Test
    void aLeverNoLongerChosenLosesRowsThatNobodyWroteIn() {
        editing.add(team.dana(), team.initiative(), team.group(PlanTeam.BUSES).lever(), Ids.next());

        team.room().unchooses(PlanTeam.BUSES, "");

        assertThat(team.levers()).containsExactly(PlanTeam.LAB);
    }

    @Test
    void aLeverNoLongerChosenKeepsWhatWasWrittenForItAndSaysSo() {
        team.writes(PlanTeam.BUSES, "קו אוטובוס ישיר");

        team.room().unchooses(PlanTeam.BUSES, "");

        var buses = team.group(PlanTeam.BUSES);
        assertThat(buses.chosen()).isFalse();
        assertThat(buses.lines())
                .singleElement()
                .satisfies(row -> assertThat(row.action()).isEqualTo("קו אוטובוס ישיר"));
        refuses("refusal.notFound", () -> editing.add(team.dana(), team.initiative(), buses.lever(), Ids.next()));
    }

    @Test
    void aLeverChosenAgainForAnotherGoalTakesItsRowsAlong() {
        team.writes(PlanTeam.BUSES, "קו אוטובוס ישיר");
        team.room().unchooses(PlanTeam.BUSES, "");

        team.room().chooses(PlanTeam.BUSES, 1, "");

        var buses = team.group(PlanTeam.BUSES);
        assertThat(buses.chosen()).isTrue();
        assertThat(buses.goal()).isEqualTo(team.room().goal(1));
        assertThat(buses.lines()).hasSize(1);
    }

    @Test
    void theOtherWorkshopsOfTheInitiativeMoveOnTooSoThatTheirScreensAreDrawnOnEveryNode() {
        var workshops = spring.getBean(Workshops.class);
        var other = workshops.create(team.dana(), team.initiative(), "ערב שני").id();
        var before = workshops.picture(team.dana(), other).seq();

        team.room().unchooses(PlanTeam.BUSES, "");

        assertThat(workshops.picture(team.dana(), other).seq()).isGreaterThan(before);
    }

    @Test
    void aRowIsAddedOnceHoweverOftenTheButtonIsPressed() {
        var id = Ids.next();

        editing.add(team.dana(), team.initiative(), team.group(PlanTeam.LAB).lever(), id);
        editing.add(team.dana(), team.initiative(), team.group(PlanTeam.LAB).lever(), id);

        assertThat(team.group(PlanTeam.LAB).lines())
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(row.id()).isEqualTo(id));
    }

    @Test
    void aRemovedRowIsPutBackWhereItWas() {
        editing.add(team.dana(), team.initiative(), team.group(PlanTeam.LAB).lever(), Ids.next());
        team.writes(PlanTeam.LAB, "ציוד");
        team.writes(PlanTeam.LAB, PlanField.BUDGET, new CellValue.Money(5_000L));
        var row = team.row(PlanTeam.LAB).id();

        editing.remove(team.dana(), team.initiative(), row);

        assertThat(team.group(PlanTeam.LAB).lines()).hasSize(1);
        assertThat(team.plan().sheet().total()).isZero();
        assertThat(team.plan().sheet().hasAction()).isFalse();

        editing.restore(team.dana(), team.initiative(), row);

        assertThat(team.group(PlanTeam.LAB).lines().getFirst().action()).isEqualTo("ציוד");
        assertThat(team.plan().sheet().total()).isEqualTo(5_000L);
    }
}
