package org.manof.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.DeedLog;
import org.manof.workshop.LogEntry;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Taking back what was done in the gallery of levers: everything is as it was, or a word says why not. */
@SqlTest
class LeverDeedsTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Gallery gallery;

    @Autowired
    private LeverCards cards;

    @Autowired
    private LeverRows rows;

    @Autowired
    private DeedLog log;

    private Gathering room;
    private Gathering.Guest rina;

    @BeforeEach
    void propose() {
        room = new Gathering(spring);
        rina = room.joins("רינה");
        room.opens(Levers.KIND);
        room.proposes(rina, "מעבדה", room.component(0));
        room.proposes(rina, "معمل", room.component(1));
        room.proposes(rina, "הסעות");
        room.reveals();
    }

    @Test
    void aMergeTakenBackGivesTheSourcesBack() {
        var before = room.levers();
        room.merges("ביחד", "מעבדה", "معمل");

        room.undo();

        assertThat(room.levers()).isEqualTo(before);
    }

    @Test
    void anUnmergeTakenBackGivesTheMergeBackWithItsLineageAndItsCard() {
        room.merges("ביחד", "מעבדה", "معمل");
        writes("ביחד", "", "מינואר");
        lifts("ביחד", room.component(2), true);
        lifts("ביחד", room.component(0), false);
        room.merges("הכול", "ביחד", "הסעות");
        gallery.unmerge(room.facilitator(), room.workshop(), room.lever("הכול"), Ids.next());
        var before = room.levers();
        assertThat(before.levers()).hasSize(2);

        gallery.unmerge(room.facilitator(), room.workshop(), room.lever("ביחד"), Ids.next());
        assertThat(room.titles()).containsExactly("מעבדה", "معمل", "הסעות");
        room.undo();

        assertThat(room.levers()).isEqualTo(before);
        room.undo();
        assertThat(room.titles()).containsExactly("הכול");
        assertThat(room.levers().levers().getFirst().mergedFrom()).containsExactly("מעבדה", "معمل", "הסעות");
    }

    @Test
    void whatWasWrittenOnACardIsTakenBackUnlessSomebodyWroteOverIt() {
        var before = room.levers();
        writes("הסעות", "מהשנה הבאה", "מינואר");
        lifts("הסעות", room.component(1), true);
        lifts("הסעות", room.component(1), true);
        writes("הסעות", "מינואר", "מינואר");

        room.undo();
        room.undo();
        assertThat(room.levers()).isEqualTo(before);

        writes("הסעות", "מהשנה הבאה", "מינואר");
        rows.answer(room.lever("הסעות"), CardQuestion.TIME, "מינואר", "ממרץ");
        var written = room.levers();
        refuses("refusal.deed.builtUpon", room::undo);
        assertThat(room.levers()).isEqualTo(written);
    }

    @Test
    void aMergeThatWasVotedOnStays() {
        room.merges("ביחד", "מעבדה", "معمل");
        room.opens(Choices.KIND);
        room.votes(rina, "ביחד", 1);
        while (!undoable().equals("deed.lever.merge")) {
            room.undo();
        }

        refuses("refusal.lever.voted", room::undo);

        room.step(Verb.NEXT);
        assertThat(room.lever("ביחד")).isNotNull();
    }

    @Test
    void theLogTellsTitlesOnlyWhileTheyArePublished() {
        room.merges("ביחד", "מעבדה", "معمل");
        writes("הסעות", "מהשנה הבאה", "מינואר");
        room.step(Verb.REOPEN);
        assertThat(about()).containsExactly("", "הסעות", "ביחד", "", "", "", "", "", "");

        for (var times = 0; times < 4; times++) {
            room.undo();
        }

        assertThat(room.levers().levers()).isEmpty();
        assertThat(about()).containsOnly("");
    }

    private List<String> about() {
        return log.read(room.facilitator(), room.workshop(), Language.HE, 100).stream()
                .map(LogEntry::about)
                .toList();
    }

    private String undoable() {
        var undoable = room.picture().undoable();
        return undoable == null ? "" : undoable.kind();
    }

    private void writes(String title, String before, String mine) {
        cards.answer(room.facilitator(), room.workshop(), room.lever(title), CardQuestion.TIME, before, mine);
    }

    private void lifts(String title, UUID component, boolean lifts) {
        cards.lifts(room.facilitator(), room.workshop(), room.lever(title), component, lifts, Ids.next());
    }
}
