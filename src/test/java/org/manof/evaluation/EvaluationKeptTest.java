package org.manof.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manof.initiative.EditField;
import org.manof.initiative.Horizon;
import org.manof.initiative.InitiativeEditing;
import org.manof.initiative.Lacks;
import org.manof.initiative.MethodStep;
import org.manof.initiative.PassingInitiatives;
import org.manof.initiative.Place;
import org.manof.shared.Ids;

/** What the evaluation plan holds on to, and what its step still lacks. */
class EvaluationKeptTest extends BegunEvaluation {
    @Test
    void goalsYearsAndOwnersThatAreMeasuredStay() {
        var measure = team.measures(1, "בוגרים");
        refuses("refusal.edit.measured", () -> removesGoal(1));
        team.aims(measure, 2030, "", "4");
        refuses("refusal.edit.yearMeasured", () -> horizon("3"));
        team.aims(measure, 2030, "4", "");
        assertThat(horizon("3")).isTrue();

        team.milestone(2, "נפתח", "1.3.2029");
        refuses("refusal.edit.measured", () -> removesGoal(2));
        refuses("refusal.edit.yearMeasured", () -> horizon("2"));
    }

    @Test
    void theStepLacksGoalsWithoutAMeasureAndMeasuresWithoutANumber() {
        assertThat(lacks()).containsExactly("lack.evaluation.bare [3]");
        var first = team.measures(0, "א");
        team.measures(1, "ב");
        var empty = Ids.next();
        editing.add(team.dana(), team.initiative(), team.room().goal(2), empty);
        assertThat(lacks()).containsExactly("lack.evaluation.bare [1]", "lack.evaluation.aimless [2]");

        team.aims(first, 2027, "", "0");
        team.writes(empty, MeasureField.DEFINITION, "ג");
        team.picture().aimless().forEach(measure -> team.aims(measure.id(), 2027, "", "5"));
        assertThat(lacks()).isEmpty();
    }

    @Test
    void anInitiativeThatIsErasedTakesItsEvaluationWithIt() {
        team.aims(team.measures(0, "בוגרים"), 2027, "", "5");
        team.milestone(1, "נפתח", "1.3.2029");
        team.room().opens(Evaluations.KIND);
        team.suggests(team.team().participant(), 2, "כמה", Ids.next());

        spring.getBean(PassingInitiatives.class).erase(team.initiative());

        for (var table : List.of("evaluation", "evaluation_measure", "evaluation_milestone", "evaluation_suggestion")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where initiative_id = ?")
                            .param(team.initiative())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private void removesGoal(int goal) {
        spring.getBean(InitiativeEditing.class)
                .remove(
                        team.dana(),
                        team.initiative(),
                        Place.of(EditField.GOAL, team.room().goal(goal)));
    }

    private boolean horizon(String years) {
        return Horizon.write(spring, team.dana(), team.initiative(), years);
    }

    private List<String> lacks() {
        return Lacks.of(spring, MethodStep.EVALUATION, team.initiative());
    }
}
