package org.manof.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import org.junit.jupiter.api.Test;
import org.manof.workshop.Verb;

class ChoicesTest extends VotedOn {
    @Test
    void theVoteIsOverTheLeversThatStandInTheGallery() {
        assertThat(room.choice().ballot().options())
                .extracting(option -> option.text().in(org.manof.shared.Language.AR))
                .containsExactlyInAnyOrder("מעבדה", "הסעות", "מלגות", "חונכים");
        assertThat(room.choice().ballot().result()).isEmpty();
        room.step(Verb.REVEAL);
        assertThat(room.choice()
                        .ballot()
                        .result()
                        .orElseThrow()
                        .of(room.lever("מעבדה"))
                        .orElseThrow()
                        .dots())
                .isEqualTo(3);
    }

    @Test
    void inTheOrderOfTheVoteNoReasonIsNeeded() {
        room.step(Verb.REVEAL);
        room.chooses("מעבדה", 0, "");
        room.chooses("הסעות", 1, "");

        assertThat(reader.chosen(room.initiative()))
                .extracting(ChosenLever::title, ChosenLever::goal, ChosenLever::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("מעבדה", room.goal(0), null),
                        org.assertj.core.groups.Tuple.tuple("הסעות", room.goal(1), null));
        assertThat(reader.chosen(room.initiative()).getFirst())
                .satisfies(chosen -> assertThat(chosen.workshop()).isEqualTo(room.workshop()))
                .satisfies(
                        chosen -> assertThat(chosen.components()).containsExactly(room.component(0), room.component(1)))
                .satisfies(
                        chosen -> assertThat(chosen.vote().orElseThrow()).isEqualTo(new LeverVote(1, 3, 2, 2, 1, 4)));
        assertThat(room.choice().chosen()).isEqualTo(reader.chosen(room.initiative()));
        assertThat(events.stream(LeverChosen.class))
                .contains(new LeverChosen(room.initiative(), room.lever("מעבדה"), room.goal(0), room.workshop()));
    }

    @Test
    void toPassOverABetterPlacedLeverTakesAReasonThatIsKept() {
        room.step(Verb.REVEAL);
        refuses("refusal.lever.reason", () -> room.chooses("הסעות", 0, " "));
        refuses("refusal.text.long", () -> room.chooses("הסעות", 0, "א".repeat(501)));
        assertThat(reader.chosen(room.initiative())).isEmpty();

        room.chooses("הסעות", 0, "כבר יש תקציב");
        assertThat(reader.chosen(room.initiative()))
                .singleElement()
                .satisfies(chosen -> assertThat(chosen.reason()).isEqualTo("כבר יש תקציב"));
        assertThat(room.choice().passedOver(room.lever("מלגות")))
                .extracting(tally -> tally.id())
                .containsExactly(room.lever("מעבדה"));
    }

    @Test
    void leversWithEqualDotsStandBesideEachOther() {
        room.step(Verb.REVEAL);
        room.steps(Verb.REOPEN);
        room.votes(rina, "הסעות", 1);
        room.votes(omar, "מלגות", 1);
        room.reveals();

        room.chooses("מלגות", 0, "");
        assertThat(reader.chosen(room.initiative())).hasSize(1);
    }

    @Test
    void takingABetterPlacedChoiceBackAsksForTheReasonThatTheOthersThenNeed() {
        room.step(Verb.REVEAL);
        room.chooses("מעבדה", 0, "");
        room.chooses("הסעות", 1, "");

        refuses("refusal.lever.reason", () -> room.unchooses("מעבדה", ""));
        assertThat(reader.chosen(room.initiative())).hasSize(2);
        room.unchooses("מעבדה", "אין מי שיפעיל");
        assertThat(reader.chosen(room.initiative()))
                .singleElement()
                .satisfies(chosen -> assertThat(chosen.reason()).isEqualTo("אין מי שיפעיל"));
        room.unchooses("הסעות", "");
        assertThat(reader.chosen(room.initiative())).isEmpty();
        assertThat(events.stream(LeverUnchosen.class))
                .contains(new LeverUnchosen(room.initiative(), room.lever("הסעות"), room.goal(1), room.workshop()));
    }

    @Test
    void nothingIsChosenBeforeTheRevealAndNothingShownWhileItIsHidden() {
        refuses("refusal.lever.hidden", () -> room.chooses("מעבדה", 0, ""));
        room.step(Verb.REVEAL);
        room.chooses("מעבדה", 0, "");

        room.undo();
        room.undo();
        assertThat(room.choice().chosen()).isEmpty();
        refuses("refusal.lever.hidden", () -> room.unchooses("מעבדה", ""));
        room.step(Verb.REVEAL);
        room.step(Verb.REOPEN);
        assertThat(room.choice().chosen()).isEmpty();
        refuses("refusal.lever.hidden", () -> room.chooses("הסעות", 0, ""));
    }
}
