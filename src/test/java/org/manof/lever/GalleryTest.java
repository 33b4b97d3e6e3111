package org.manof.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.lever.Gathering.Guest;
import org.manof.shared.Ids;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class GalleryTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Gallery gallery;

    @Autowired
    private Levers levers;

    private Gathering room;
    private Guest rina;
    private Guest omar;

    @BeforeEach
    void gather() {
        room = new Gathering(spring);
        rina = room.joins("רינה");
        omar = room.joins("عمر");
        room.opens(Levers.KIND);
        room.proposes(rina, "מעבדה ניידת", room.component(3), room.component(0));
        room.proposes(omar, "معمل متنقل", room.component(1));
        room.proposes(omar, "מלגות");
        room.reveals();
    }

    @Test
    void twoLeversBecomeOneThatRemembersBoth() {
        room.merges("מעבדה שנוסעת", "מעבדה ניידת", "معمل متنقل");

        assertThat(room.titles()).containsExactly("מלגות", "מעבדה שנוסעת");
        assertThat(room.levers().levers().getLast())
                .satisfies(lever -> assertThat(lever.mergedFrom()).containsExactly("מעבדה ניידת", "معمل متنقل"))
                .satisfies(lever -> assertThat(lever.components())
                        .containsExactly(room.component(0), room.component(1), room.component(3)))
                .satisfies(lever -> assertThat(lever.times()).containsExactly("מהשנה הבאה"));
        assertThat(room.levers().levers().getLast().proposals())
                .contains(levers.mine(rina.actor(), room.workshop()).getFirst().id());
        assertThat(room.levers().proposals()).isEqualTo(3);
    }

    @Test
    void aMergeOfAMergeIsTakenApartStepByStep() {
        room.merges("מעבדה", "מעבדה ניידת", "معمل متنقل");
        room.merges("הכול", "מעבדה", "מלגות");
        assertThat(room.levers().levers())
                .singleElement()
                .satisfies(all ->
                        assertThat(all.mergedFrom()).containsExactlyInAnyOrder("מעבדה ניידת", "معمل متنقل", "מלגות"));

        unmerge(room.lever("הכול"));
        assertThat(room.titles()).containsExactlyInAnyOrder("מעבדה", "מלגות");
        unmerge(room.lever("מעבדה"));
        assertThat(room.titles()).containsExactly("מעבדה ניידת", "معمل متنقل", "מלגות");
    }

    @Test
    void mergingTakesTwoAndATitle() {
        refuses("refusal.lever.two", () -> room.merges("לבד", "מלגות"));
        refuses("refusal.lever.two", () -> room.merges("פעמיים", "מלגות", "מלגות"));
        refuses("refusal.text.empty", () -> room.merges(" ", "מלגות", "מעבדה ניידת"));
        refuses("refusal.text.long", () -> room.merges("א".repeat(121), "מלגות", "מעבדה ניידת"));
        assertThat(room.titles()).hasSize(3);
    }

    @Test
    void leversOfAnotherWorkshopAreNotFound() {
        var elsewhere = new Gathering(spring);
        var guest = elsewhere.joins("זר");
        elsewhere.opens(Levers.KIND);
        elsewhere.proposes(guest, "שלהם");
        elsewhere.reveals();

        refuses("refusal.notFound", () -> merge(room.lever("מלגות"), elsewhere.lever("שלהם")));
        refuses("refusal.notFound", () -> merge(room.lever("מלגות"), Ids.next()));
        refuses("refusal.notFound", () -> unmerge(elsewhere.lever("שלהם")));
        refuses(
                "refusal.notFound",
                () -> gallery.merge(
                        elsewhere.facilitator(),
                        room.workshop(),
                        List.of(room.lever("מלגות"), room.lever("מעבדה ניידת")),
                        "לא שלי",
                        Ids.next()));
    }

    @Test
    void onlyWhatStandsInTheGalleryIsMergedAndOnlyAMergeTakenApart() {
        var lab = room.lever("מעבדה ניידת");
        room.merges("מעבדה", "מעבדה ניידת", "معمل متنقل");

        refuses("refusal.lever.merged", () -> merge(lab, room.lever("מלגות")));
        refuses("refusal.lever.merged", () -> unmerge(lab));
        refuses("refusal.notFound", () -> unmerge(room.lever("מלגות")));
    }

    @Test
    void participantsAndTheBoardDoNotMerge() {
        var both = List.of(room.lever("מלגות"), room.lever("מעבדה ניידת"));
        refuses("refusal.notAllowed", () -> gallery.merge(rina.actor(), room.workshop(), both, "ביחד", Ids.next()));
        refuses(
                "refusal.notAllowed",
                () -> gallery.unmerge(rina.actor(), room.workshop(), both.getFirst(), Ids.next()));
        refuses(
                "refusal.notFound",
                () -> gallery.merge(
                        new org.manof.security.Actor.BoardLink(room.boardToken()),
                        room.workshop(),
                        both,
                        "ביחד",
                        Ids.next()));
    }

    @Test
    void nothingIsMergedWhileItIsPrivate() {
        var both = List.of(room.lever("מלגות"), room.lever("מעבדה ניידת"));
        room.undo();

        refuses("refusal.lever.private", () -> merge(both.getFirst(), both.getLast()));
    }

    @Test
    void theGalleryStandsOnceTheVoteHasBegun() {
        room.merges("מעבדה", "מעבדה ניידת", "معمل متنقل");
        room.opens(Choices.KIND);
        refuses("refusal.lever.voted", () -> room.merges("הכול", "מעבדה", "מלגות"));
        room.votes(rina, "מלגות", 1);
        room.steps(Verb.CLOSE, Verb.BACK);

        assertThat(room.levers().frozen()).isTrue();
        refuses("refusal.lever.voted", () -> room.merges("הכול", "מעבדה", "מלגות"));
        refuses("refusal.lever.voted", () -> unmerge(room.lever("מעבדה")));
    }

    @Test
    void aRoundThatNobodyVotedInFreezesNothing() {
        room.opens(Choices.KIND);
        room.reveals();
        room.step(Verb.BACK);

        assertThat(room.levers().frozen()).isFalse();
        room.merges("מעבדה", "מעבדה ניידת", "معمل متنقل");
        assertThat(room.titles()).hasSize(2);
    }

    @Test
    void aMergePressedTwiceIsOneMerge() {
        var command = Ids.next();
        var both = List.of(room.lever("מלגות"), room.lever("מעבדה ניידת"));
        gallery.merge(room.facilitator(), room.workshop(), both, "ביחד", command);
        gallery.merge(room.facilitator(), room.workshop(), both, "ביחד", command);

        assertThat(room.titles()).containsExactlyInAnyOrder("معمل متنقل", "ביחד");
    }

    private void merge(UUID... sources) {
        gallery.merge(room.facilitator(), room.workshop(), List.of(sources), "ביחד", Ids.next());
    }

    private void unmerge(UUID lever) {
        gallery.unmerge(room.facilitator(), room.workshop(), lever, Ids.next());
    }
}
