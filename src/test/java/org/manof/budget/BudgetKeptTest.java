package org.manof.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.manof.initiative.Horizon;
import org.manof.initiative.Lacks;
import org.manof.initiative.MethodStep;
import org.manof.initiative.PassingInitiatives;
import org.manof.lever.Gathering;
import org.manof.shared.Ids;
import org.manof.workplan.PlanEditing;
import org.manof.workplan.PlanTeam;

/** What the budget holds on to, and what its step still lacks. */
class BudgetKeptTest extends BuiltBudget {
    @Test
    void moneyForAnActionThatIsTakenOutOfThePlanStandsAside() {
        team.adds(PlanTeam.LAB, "100", MoneyState.SECURED);
        var plan = spring.getBean(PlanEditing.class);

        plan.remove(team.dana(), team.initiative(), team.action(PlanTeam.LAB));
        assertThat(team.sheet().total().secured()).isZero();
        assertThat(team.picture().aside()).isEqualTo(100);
        refuses("refusal.budget.row", () -> adds(team.action(PlanTeam.LAB)));

        plan.restore(team.dana(), team.initiative(), team.action(PlanTeam.LAB));
        assertThat(team.picture().aside()).isZero();
        assertThat(team.sheet().total().secured()).isEqualTo(100);
    }

    @Test
    void aLeverThatIsNoLongerChosenKeepsAnEmptyRowThatMoneyHangsOn() {
        team.team().writes(PlanTeam.BUSES, "");
        team.adds(PlanTeam.BUSES, "100", MoneyState.SECURED);

        team.room().unchooses(PlanTeam.BUSES, "בכל זאת לא");

        assertThat(team.row(PlanTeam.BUSES).sums().secured()).isEqualTo(100);
    }

    @Test
    void aYearThatMoneyComesInStaysAndSoDoesTheFunder() {
        var line = team.adds(PlanTeam.LAB, "100", MoneyState.SECURED);
        team.writes(line, BudgetField.YEAR, "2030");

        refuses("refusal.edit.budgeted", () -> horizon("3"));
        team.writes(line, BudgetField.YEAR, "2028");
        assertThat(horizon("3")).isTrue();
    }

    @Test
    void theStepLacksWhatTheFirstYearDoesNotSayAndDoesNotHave() {
        assertThat(lacks()).containsExactly("lack.budget.need [1]", "lack.budget.missing [1, 240,000, 0]");

        team.adds(PlanTeam.LAB, "200000", MoneyState.SECURED);
        team.adds(PlanTeam.LAB, "30000", MoneyState.ASKED);
        var buses = team.adds(PlanTeam.BUSES, "7", MoneyState.IDEA);
        assertThat(lacks()).containsExactly("lack.budget.missing [2, 40,007, 30,000]");

        team.adds(PlanTeam.LAB, "40000", MoneyState.SECURED);
        team.writes(buses, BudgetField.STATE, "SECURED");
        assertThat(lacks()).isEmpty();
        assertThat(Lacks.of(spring, MethodStep.BUDGET, new Gathering(spring).initiative()))
                .containsExactly("lack.budget.none []");
    }

    @Test
    void anInitiativeThatIsErasedTakesItsBudgetWithIt() {
        team.adds(PlanTeam.LAB, "100", MoneyState.SECURED);
        team.opens();
        team.offers(team.team().participant(), team.offer(PlanTeam.LAB, MoneySource.POOLED, "5"), Ids.next());

        spring.getBean(PassingInitiatives.class).erase(team.initiative());

        for (var table : List.of("budget", "budget_line", "budget_offer")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where initiative_id = ?")
                            .param(team.initiative())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private boolean horizon(String years) {
        return Horizon.write(spring, team.dana(), team.initiative(), years);
    }

    private List<String> lacks() {
        return Lacks.of(spring, MethodStep.BUDGET, team.initiative());
    }

    private void adds(UUID action) {
        editing.add(
                team.dana(),
                team.initiative(),
                new NewLine(Ids.next(), action, "5", MoneySource.POOLED, MoneyState.IDEA));
    }
}
