package org.manof.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.CoverageRoom.BUSES;
import static org.manof.lever.CoverageRoom.LAB;
import static org.manof.lever.Gathering.refuses;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class ChoiceBasisTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private LeverReader reader;

    private CoverageRoom room;
    private Gathering gathering;

    /** The laboratory covers a component that weighs 10 of 55, the buses half of one that weighs 9. */
    @BeforeEach
    void cover() {
        room = new CoverageRoom(spring);
        gathering = room.gathering;
        room.all(LAB, 2, 2);
        room.all(BUSES, 0, 1);
        room.reveals();
        gathering.opens(Choices.KIND);
        gathering.votes(room.crowd.get(0), BUSES, 2);
        gathering.votes(room.crowd.get(1), LAB, 1);
        gathering.step(Verb.CLOSE);
    }

    @Test
    void theDecisionTheReasonTheVoteAndWhatItCoversAreKeptTogether() {
        gathering.step(Verb.REVEAL);
        assertThat(gathering.choice().coverage()).isPresent();
        refuses("refusal.lever.reason", () -> gathering.chooses(LAB, 0, ""));
        gathering.chooses(LAB, 0, "מכסה הכי הרבה");
        gathering.chooses(BUSES, 0, "");

        var lab = reader.story(gathering.lever(LAB)).choice().orElseThrow();
        assertThat(lab.reason()).isEqualTo("מכסה הכי הרבה");
        assertThat(lab.basis()).isEqualTo(new ChoiceBasis(new LeverVote(1, 1, 1, 2, 2, 3), 10 / 55.0, 10 / 55.0));
        assertThat(reader.story(gathering.lever(BUSES)).choice().orElseThrow().basis())
                .isEqualTo(new ChoiceBasis(new LeverVote(1, 2, 1, 2, 1, 3), 4.5 / 55, 14.5 / 55));
    }

    @Test
    void aChoiceTakenBackByMistakeComesBackAsItWasMade() {
        gathering.step(Verb.REVEAL);
        gathering.chooses(BUSES, 0, "");
        gathering.chooses(LAB, 0, "");
        var chosen = reader.chosen(gathering.initiative());
        var story = reader.story(gathering.lever(BUSES));
        refuses("refusal.lever.reason", () -> gathering.unchooses(BUSES, ""));
        gathering.unchooses(BUSES, "יקר מדי");
        assertThat(reader.chosen(gathering.initiative()))
                .singleElement()
                .satisfies(lab -> assertThat(lab.reason()).isEqualTo("יקר מדי"));

        gathering.undo();

        assertThat(reader.chosen(gathering.initiative())).isEqualTo(chosen);
        assertThat(reader.story(gathering.lever(BUSES))).isEqualTo(story);
        gathering.undo();
        gathering.undo();
        assertThat(reader.chosen(gathering.initiative())).isEmpty();
        gathering.chooses(BUSES, 0, "");
    }

    @Test
    void aLaterVoteChangesNothingOfIt() {
        gathering.step(Verb.REVEAL);
        gathering.chooses(LAB, 0, "מכסה הכי הרבה");
        var before = reader.chosen(gathering.initiative()).getFirst().basis();

        gathering.step(Verb.REOPEN);
        room.crowd.forEach(guest -> gathering.votes(guest, LAB, 2));
        gathering.reveals();

        var now = reader.chosen(gathering.initiative()).getFirst();
        assertThat(now.basis()).isEqualTo(before);
        assertThat(now.vote().orElseThrow().dots()).isEqualTo(12);
    }

    @Test
    void aChoiceTakenBackAndMadeAgainHasTheBasisOfThatMoment() {
        gathering.step(Verb.REVEAL);
        gathering.chooses(BUSES, 0, "");
        gathering.chooses(LAB, 0, "");
        gathering.unchooses(BUSES, "אין תקציב");
        gathering.unchooses(LAB, "");
        gathering.chooses(LAB, 0, "שוב");

        var basis = reader.chosen(gathering.initiative()).getFirst().basis();
        assertThat(basis).isEqualTo(new ChoiceBasis(new LeverVote(1, 1, 1, 2, 2, 3), 10 / 55.0, 10 / 55.0));
    }

    @Test
    void nothingOfTheCoverageIsInThePictureBeforeTheVoteIsRevealed() {
        assertThat(gathering.choice().coverage()).isEmpty();
        gathering.step(Verb.REVEAL);
        assertThat(gathering.choice().onPhones().coverage()).isEmpty();
    }
}
