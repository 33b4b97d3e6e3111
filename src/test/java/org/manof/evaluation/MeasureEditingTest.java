package org.manof.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manof.lever.Gathering.refuses;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AtOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

class MeasureEditingTest extends BegunEvaluation {
    @Autowired
    private Evaluations evaluations;

    @Test
    void aMeasureIsWrittenCellByCellUnderItsGoal() {
        var measure = team.measures(0, "בוגרי חמש יחידות");
        var partner = team.team().stakeholder(0);

        assertThat(team.writes(measure, MeasureField.BASELINE, "1,031.50")).isEqualTo(new Edited("1031.5", true));
        team.writes(measure, MeasureField.KIND, "OUTPUT");
        team.writes(measure, MeasureField.SUBJECT, "PROGRAMME");
        team.writes(measure, MeasureField.FREQUENCY, "QUARTERLY");
        team.writes(measure, MeasureField.UNIT, "אחוזים");
        team.writes(measure, MeasureField.BASELINE_NOTE, "לפי סקר 2026");
        team.writes(measure, MeasureField.SOURCE, "משרד החינוך");
        team.writes(measure, MeasureField.OWNER, partner.in(Language.HE));
        assertThat(team.aims(measure, 2027, "", "40").stored()).isTrue();
        assertThat(team.aims(measure, 2030, "", "-0.250")).isEqualTo(new Edited("-0.25", true));

        var now = team.measure(measure);
        assertThat(now.owner()).isEqualTo(partner);
        assertThat(now.kind()).isEqualTo(MeasureKind.OUTPUT);
        assertThat(now.targets())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(2027, new BigDecimal("40.000"), 2030, new BigDecimal("-0.250")));
        assertThat(team.picture().goals().getFirst().defined()).containsExactly(now);
        assertThat(team.aims(measure, 2030, "-0.25", "").stored()).isTrue();
        team.writes(measure, MeasureField.BASELINE, "");
        assertThat(team.measure(measure).baseline()).isNull();
        assertThat(team.measure(measure).targets()).hasSize(1);
    }

    @Test
    void whatDoesNotFitIsRefusedAndTheMeasureStays() {
        var measure = team.measures(0, "בוגרים");
        var before = team.measure(measure);

        refuses("refusal.text.long", () -> team.writes(measure, MeasureField.DEFINITION, "א".repeat(301)));
        refuses("refusal.text.long", () -> team.writes(measure, MeasureField.OWNER, "א".repeat(81)));
        refuses("refusal.text.long", () -> team.writes(measure, MeasureField.UNIT, "א".repeat(41)));
        refuses("refusal.evaluation.number", () -> team.writes(measure, MeasureField.BASELINE, "הרבה"));
        refuses("refusal.evaluation.number", () -> team.writes(measure, MeasureField.BASELINE, "1e9"));
        refuses("refusal.evaluation.number", () -> team.writes(measure, MeasureField.BASELINE, "1.2345"));
        refuses("refusal.evaluation.number", () -> team.aims(measure, 2027, "", "1000000000000000"));
        refuses("refusal.notFound", () -> team.writes(measure, MeasureField.KIND, "YEARLY"));
        refuses("refusal.notFound", () -> team.writes(measure, MeasureField.SUBJECT, ""));
        refuses("refusal.notFound", () -> team.writes(measure, MeasureField.FREQUENCY, "OUTPUT"));
        refuses("refusal.plan.year", () -> team.aims(measure, 2026, "", "5"));
        assertThat(team.measure(measure)).isEqualTo(before);
    }

    @Test
    void onlyFacilitatorsOfTheInitiativeWriteAndItsCoordinatorsRead() {
        var measure = team.measures(0, "בוגרים");
        var rami = team.team().joined(Role.COORDINATOR);
        var stranger = new EvaluationTeam(spring);

        assertThat(evaluations.read(rami, team.initiative()).goals())
                .isEqualTo(team.picture().goals());
        refusesEveryCommand("refusal.notAllowed", rami, measure);
        refusesEveryCommand("refusal.notFound", stranger.dana(), measure);
        refusesEveryCommand("refusal.notFound", team.team().participant(), measure);
        refuses("refusal.notFound", () -> evaluations.read(stranger.dana(), team.initiative()));
        refuses("refusal.notFound", () -> evaluations.owners(stranger.dana(), team.initiative()));
        refuses("refusal.notFound", () -> evaluations.actions(team.team().participant(), team.initiative()));
        var theirs = stranger.measures(0, "שלהם");
        refuses("refusal.notFound", () -> editing.remove(team.dana(), team.initiative(), theirs));
        refuses("refusal.notFound", () -> team.writes(team.dana(), theirs, MeasureField.UNIT, "", "x"));
        refuses("refusal.notFound", () -> team.aims(theirs, 2027, "", "5"));
        refuses(
                "refusal.notFound",
                () -> editing.add(
                        team.dana(), team.initiative(), stranger.room().goal(0), Ids.next()));
    }

    @Test
    void ofTwoWhoReadTheSameTheSecondIsAskedAndNothingIsOverwritten() {
        var yael = team.team().joined(Role.FACILITATOR);
        var measure = team.measures(0, "בוגרים");
        team.aims(measure, 2027, "", "40");

        assertThat(team.writes(team.dana(), measure, MeasureField.DEFINITION, "בוגרים", "בוגרות")
                        .stored())
                .isTrue();
        assertThat(team.writes(yael, measure, MeasureField.DEFINITION, "בוגרים", "כולם"))
                .isEqualTo(new Edited("בוגרות", false));
        assertThat(team.aims(measure, 2027, "", "50")).isEqualTo(new Edited("40", false));
        assertThat(team.aims(measure, 2027, "40.0", "50")).isEqualTo(new Edited("40", false));
        assertThat(team.aims(measure, 2027, "40", "50").stored()).isTrue();
        assertThat(team.aims(measure, 2028, "", "60").stored()).isTrue();
        assertThat(team.measure(measure).definition()).isEqualTo("בוגרות");
    }

    @Test
    void aMeasureIsTakenOutAndPutBackWithWhatWasTypedMeanwhile() {
        var measure = team.measures(0, "בוגרים");
        editing.remove(team.dana(), team.initiative(), measure);
        assertThat(team.picture().bare()).hasSize(3);

        team.writes(team.dana(), measure, MeasureField.UNIT, "", "אחוזים");
        editing.restore(team.dana(), team.initiative(), measure);

        assertThat(team.measure(measure).unit()).isEqualTo("אחוזים");
    }

    @Test
    void ofManyWhoSaveTheSameNumberAtTheSameMomentOneIsStored() {
        var measure = team.measures(0, "בוגרים");
        var saved = AtOnce.results(IntStream.range(1, 6)
                .mapToObj(each -> (Callable<Boolean>)
                        () -> team.aims(measure, 2027, "", String.valueOf(each)).stored())
                .toList());

        assertThat(saved).containsOnlyOnce(true);
    }

    @Test
    void aSecondTapAddsNoSecondMeasure() {
        var measure = Ids.next();
        var goal = team.room().goal(0);
        var added = AtOnce.run(IntStream.range(0, 4)
                .mapToObj(_ -> (Runnable) () -> editing.add(team.dana(), team.initiative(), goal, measure))
                .toList());

        assertThat(added).allMatch(String::isEmpty);
        assertThat(team.picture().goals().getFirst().measures()).hasSize(1);
    }

    @Test
    void theSchemaHoldsOneNumberAYearAndTheWordsThatThereAre() {
        var measure = team.measures(0, "בוגרים");
        team.aims(measure, 2027, "", "5");

        assertThatThrownBy(() -> jdbc.sql(
                                "insert into evaluation_target (measure_id, target_year, target) values (?, 2027, 6)")
                        .param(measure)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        for (var set : List.of("kind = 'GOOD'", "subject = 'ALL'", "frequency = 'OFTEN'")) {
            assertThatThrownBy(() -> jdbc.sql("update evaluation_measure set " + set + " where id = ?")
                            .param(measure)
                            .update())
                    .as(set)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private void refusesEveryCommand(String key, Actor actor, UUID measure) {
        refuses(key, () -> team.writes(actor, measure, MeasureField.UNIT, "", "x"));
        refuses(key, () -> editing.target(actor, team.initiative(), measure, 2027, "", "5"));
        refuses(key, () -> editing.add(actor, team.initiative(), team.room().goal(0), Ids.next()));
        refuses(key, () -> editing.remove(actor, team.initiative(), measure));
        refuses(key, () -> editing.restore(actor, team.initiative(), measure));
    }
}
