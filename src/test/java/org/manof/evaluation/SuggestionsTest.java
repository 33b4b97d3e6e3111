package org.manof.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.lever.Gathering;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workplan.Plans;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Verb;

class SuggestionsTest extends BegunEvaluation {
    private static final String GIRLS = "שיעור הבנות במגמות המדעים";
    private static final String LABS = "כמה שיעורים במעבדה";

    private Actor.Guest rina;
    private Gathering.Guest omar;

    @BeforeEach
    void open() {
        rina = team.team().participant();
        omar = team.room().joins("عمر");
        team.room().opens(Evaluations.KIND);
    }

    @Test
    void theRoomSeesASuggestionOnceAFacilitatorHasReadIt() {
        team.suggests(rina, 0, GIRLS, Ids.next());

        assertThat(team.picture().suggestions()).isEmpty();
        assertThat(team.picture().waiting()).isEqualTo(1);
        assertThat(team.picture().onPhones().waiting()).isZero();
        assertThat(suggestions.mine(omar.actor(), team.workshop(), team.activity()))
                .isEmpty();
        assertThat(suggestions.mine(rina, team.workshop(), team.activity())).hasSize(1);
        refuses("refusal.notFound", () -> mark(omar.actor(), team.suggestion(GIRLS), true));

        show(team.dana(), team.suggestion(GIRLS));

        assertThat(team.picture().suggestions())
                .extracting(ShownSuggestion::text)
                .containsExactly(GIRLS);
        assertThat(team.picture().waiting()).isZero();
        refuses("refusal.evaluation.shown", () -> withdraw(rina, team.suggestion(GIRLS)));
        team.room().undo();
        assertThat(team.picture().suggestions()).isEmpty();
        withdraw(rina, team.suggestion(GIRLS));
        assertThat(team.all()).isEmpty();
    }

    @Test
    void aMarkCountsOnceAPersonAndIsToldWithTheRevealAlone() {
        team.suggests(rina, 0, GIRLS, Ids.next());
        var girls = team.suggestion(GIRLS);
        show(team.dana(), girls);

        mark(rina, girls, true);
        mark(rina, girls, true);
        mark(omar.actor(), girls, true);
        assertThat(suggestions.marks(rina, team.workshop(), team.activity())).containsExactly(girls);
        assertThat(team.picture().suggestions())
                .extracting(ShownSuggestion::marks)
                .containsExactly(0);
        team.room().step(Verb.CLOSE);
        assertThat(team.picture().suggestions())
                .extracting(ShownSuggestion::marks)
                .containsExactly(0);
        refuses("refusal.closed", () -> mark(rina, girls, false));
        team.room().step(Verb.REVEAL);
        assertThat(team.picture().suggestions())
                .extracting(ShownSuggestion::marks)
                .containsExactly(2);

        team.room().remove(omar);
        assertThat(team.picture().suggestions())
                .extracting(ShownSuggestion::marks)
                .containsExactly(1);
    }

    @Test
    void aMarkIsTakenBack() {
        team.suggests(rina, 0, GIRLS, Ids.next());
        var girls = team.suggestion(GIRLS);
        show(team.dana(), girls);
        mark(rina, girls, true);
        mark(rina, girls, false);
        mark(rina, girls, false);

        team.room().reveals();
        assertThat(team.picture().suggestions())
                .extracting(ShownSuggestion::marks)
                .containsExactly(0);
    }

    /** Two windows, eight taps: one row. */
    @Test
    void manyTapsAtTheSameMomentLeaveOneMark() {
        team.suggests(rina, 0, GIRLS, Ids.next());
        var girls = team.suggestion(GIRLS);
        show(team.dana(), girls);

        assertThat(AtOnce.run(IntStream.range(0, 8)
                        .mapToObj(_ -> (Runnable) () -> mark(rina, girls, true))
                        .toList()))
                .allMatch(String::isEmpty);

        assertThat(jdbc.sql("select count(*) from evaluation_mark where suggestion_id = ?")
                        .param(girls)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoSuggestionIsRefused() {
        var other = new EvaluationTeam(spring);
        refuses("refusal.text.empty", () -> team.suggests(rina, 0, "  ", Ids.next()));
        refuses("refusal.text.long", () -> team.suggests(rina, 0, "א".repeat(301), Ids.next()));
        refuses(
                "refusal.notFound",
                () -> suggestions.suggest(
                        rina, team.workshop(), team.activity(), other.room().goal(0), GIRLS, Ids.next()));
        refuses("refusal.notFound", () -> team.suggests(other.team().participant(), 0, GIRLS, Ids.next()));
        refuses("refusal.notFound", () -> team.suggests(team.dana(), 0, GIRLS, Ids.next()));
        var elsewhere = team.room().activity(Plans.KIND).id();
        refuses(
                "refusal.notFound",
                () -> suggestions.suggest(
                        rina, team.workshop(), elsewhere, team.room().goal(0), GIRLS, Ids.next()));
        team.room().step(Verb.CLOSE);
        refuses("refusal.closed", () -> team.suggests(rina, 0, GIRLS, Ids.next()));
        assertThat(team.all()).isEmpty();
    }

    @Test
    void aSecondTapCountsOnceAndNobodySendsMoreThanTwenty() {
        var command = Ids.next();
        team.suggests(rina, 0, GIRLS, command);
        team.suggests(rina, 0, GIRLS, command);
        assertThat(team.all()).hasSize(1);

        var sent = AtOnce.run(IntStream.range(0, 21)
                .mapToObj(each -> (Runnable) () -> team.suggests(rina, 0, GIRLS + each, Ids.next()))
                .toList());

        assertThat(sent).filteredOn("refusal.evaluation.many"::equals).hasSize(2);
        assertThat(team.all()).hasSize(20);
    }

    @Test
    void onlyFacilitatorsOfTheWorkshopReadShowAndTake() {
        team.suggests(rina, 0, GIRLS, Ids.next());
        team.suggests(omar.actor(), 0, LABS, Ids.next());
        var girls = team.suggestion(GIRLS);
        var rami = team.team().joined(Role.COORDINATOR);
        var stranger = new EvaluationTeam(spring).dana();

        for (var actor : java.util.List.of(rami, rina)) {
            refuses("refusal.notAllowed", () -> show(actor, girls));
            refuses("refusal.notAllowed", () -> take(actor, girls));
            refuses("refusal.notAllowed", () -> suggestions.all(actor, team.workshop(), team.activity()));
        }
        refuses("refusal.notFound", () -> show(stranger, girls));
        refuses("refusal.notFound", () -> take(stranger, girls));
        refuses("refusal.notFound", () -> show(team.dana(), Ids.next()));
        refuses("refusal.notFound", () -> take(team.dana(), Ids.next()));
        refuses("refusal.notFound", () -> withdraw(omar.actor(), girls));
        team.room().remove(omar);
        assertThat(team.all()).extracting(Suggestion::content).containsExactly(GIRLS);
        assertThat(team.picture().waiting()).isEqualTo(1);
    }

    private void mark(Actor actor, UUID suggestion, boolean marked) {
        suggestions.mark(actor, team.workshop(), team.activity(), suggestion, marked, Ids.next());
    }

    private void withdraw(Actor actor, UUID suggestion) {
        suggestions.withdraw(actor, team.workshop(), team.activity(), suggestion, Ids.next());
    }

    private void show(Actor actor, UUID suggestion) {
        suggestions.show(actor, team.workshop(), team.activity(), suggestion, Ids.next());
    }

    private void take(Actor actor, UUID suggestion) {
        suggestions.take(actor, team.workshop(), team.activity(), suggestion, Ids.next());
    }
}
