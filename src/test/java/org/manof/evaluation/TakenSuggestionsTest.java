package org.manof.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;

/** Suggestions become measures. */
class TakenSuggestionsTest extends BegunEvaluation {
    private static final String GIRLS = "שיעור הבנות במגמות המדעים";

    private Actor.Guest rina;

    @BeforeEach
    void open() {
        rina = team.team().participant();
        team.room().opens(Evaluations.KIND);
    }

    @Test
    void aFacilitatorMakesAMeasureOfASuggestionAndUndoTakesItBack() {
        team.suggests(rina, 1, GIRLS, Ids.next());
        var girls = team.suggestion(GIRLS);

        take(team.dana(), girls);

        assertThat(team.picture().goals().get(1).defined())
                .extracting(Measure::definition)
                .containsExactly(GIRLS);
        refuses("refusal.evaluation.taken", () -> take(team.dana(), girls));
        refuses("refusal.evaluation.shown", () -> withdraw(rina, girls));
        team.room().undo();
        assertThat(team.picture().bare()).hasSize(3);

        take(team.dana(), girls);
        var measure = team.picture().goals().get(1).defined().getFirst().id();
        team.aims(measure, 2027, "", "5");
        refuses("refusal.deed.builtUpon", () -> team.room().undo());
        team.aims(measure, 2027, "5", "");
        team.writes(measure, MeasureField.UNIT, "אחוזים");
        refuses("refusal.deed.builtUpon", () -> team.room().undo());
        team.writes(measure, MeasureField.UNIT, "");
        team.room().undo();
        assertThat(team.picture().bare()).hasSize(3);
    }

    /** However many press at the same moment, one measure is made. */
    @Test
    void ofManyWhoTakeTheSameSuggestionOneMakesAMeasure() {
        team.suggests(rina, 0, GIRLS, Ids.next());
        var girls = team.suggestion(GIRLS);

        var taken = AtOnce.run(IntStream.range(0, 6)
                .mapToObj(_ -> (Runnable) () -> take(team.dana(), girls))
                .toList());

        assertThat(taken).containsOnlyOnce("");
        assertThat(team.picture().goals().getFirst().measures()).hasSize(1);
    }

    private void withdraw(Actor actor, UUID suggestion) {
        suggestions.withdraw(actor, team.workshop(), team.activity(), suggestion, Ids.next());
    }

    private void take(Actor actor, UUID suggestion) {
        suggestions.take(actor, team.workshop(), team.activity(), suggestion, Ids.next());
    }
}
