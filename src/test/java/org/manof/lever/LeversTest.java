package org.manof.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.proposal;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.lever.Gathering.Guest;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Token;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class LeversTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Levers levers;

    @Autowired
    private LeverReader reader;

    private Gathering room;
    private Guest rina;
    private Guest omar;

    @BeforeEach
    void gather() {
        room = new Gathering(spring);
        rina = room.joins("רינה");
        omar = room.joins("عمر");
        room.opens(Levers.KIND);
    }

    @Test
    void untilTheRevealThePictureHoldsNumbersAndNoTitle() {
        room.proposes(rina, "מעבדה ניידת", room.component(0));
        room.proposes(rina, "קרן מלגות");
        room.proposes(omar, "نقل إلى الجامعة");

        assertThat(room.levers().proposals()).isEqualTo(3);
        assertThat(room.levers().people()).isEqualTo(2);
        assertThat(room.levers().levers()).isEmpty();
        assertThat(room.picture().toString()).doesNotContain("מעבדה", "מלגות", "الجامعة", "מהשנה הבאה");
        room.step(Verb.CLOSE);
        assertThat(room.picture().toString()).doesNotContain("מעבדה", "מלגות", "الجامعة", "מהשנה הבאה");
        room.step(Verb.REVEAL);
        assertThat(room.titles()).containsExactly("מעבדה ניידת", "קרן מלגות", "نقل إلى الجامعة");
        assertThat(room.levers().levers().getFirst())
                .satisfies(lever -> assertThat(lever.components()).containsExactly(room.component(0)))
                .satisfies(lever -> assertThat(lever.times()).containsExactly("מהשנה הבאה"))
                .satisfies(lever -> assertThat(lever.systems()).containsExactly("בתי הספר"));
        assertThat(room.levers().toString())
                .doesNotContain("רינה", rina.me().id().toString());
    }

    @Test
    void everyoneReadsOnlyTheirOwn() {
        room.proposes(rina, "מעבדה ניידת", room.component(2), room.component(0));
        room.proposes(omar, "نقل إلى الجامعة");

        assertThat(levers.mine(rina.actor(), room.workshop()))
                .singleElement()
                .satisfies(own -> assertThat(own.published()).isFalse())
                .satisfies(own ->
                        assertThat(own.proposal().components()).containsExactly(room.component(0), room.component(2)));
        refuses("refusal.notFound", () -> levers.mine(room.facilitator(), room.workshop()));
        refuses(
                "refusal.notFound",
                () -> reader.story(
                        levers.mine(rina.actor(), room.workshop()).getFirst().id()));
    }

    @Test
    void undoTakesTheMergeApartBeforeItHidesTheLeversAgain() {
        room.proposes(rina, "א");
        room.proposes(omar, "ב");
        room.reveals();
        room.merges("אב", "א", "ב");

        room.undo();
        assertThat(room.titles()).containsExactly("א", "ב");
        room.undo();
        assertThat(room.levers().levers()).isEmpty();
        room.step(Verb.REVEAL);
        assertThat(room.titles()).containsExactly("א", "ב");
    }

    @Test
    void aSecondRoundAddsToTheGalleryAndUndoingItsRevealTakesOnlyThatBack() {
        room.proposes(rina, "ראשון");
        room.reveals();
        room.step(Verb.REOPEN);
        room.proposes(omar, "שני");
        assertThat(room.levers().levers()).isEmpty();
        room.reveals();
        room.merges("יחד", "ראשון", "שני");
        assertThat(room.titles()).containsExactly("יחד");

        room.undo();
        room.undo();
        room.undo();
        room.undo();
        assertThat(room.titles()).containsExactly("ראשון");
    }

    @Test
    void anAuthorRewritesAndWithdrawsWhileItIsPrivate() {
        room.proposes(rina, "מעבדה", room.component(0));
        room.proposes(rina, "אחר");
        var own = levers.mine(rina.actor(), room.workshop());

        levers.rewrite(
                rina.actor(),
                room.workshop(),
                own.getFirst().id(),
                proposal("מעבדה ניידת", room.component(1)),
                Ids.next());
        levers.withdraw(rina.actor(), room.workshop(), own.getLast().id(), Ids.next());

        assertThat(levers.mine(rina.actor(), room.workshop()))
                .extracting(OwnLever::proposal)
                .containsExactly(proposal("מעבדה ניידת", room.component(1)));
    }

    @Test
    void nobodyTouchesWhatIsNotTheirs() {
        room.proposes(rina, "מעבדה");
        var hers = levers.mine(rina.actor(), room.workshop()).getFirst().id();

        refuses(
                "refusal.notFound",
                () -> levers.rewrite(omar.actor(), room.workshop(), hers, proposal("שלי"), Ids.next()));
        refuses("refusal.notFound", () -> levers.withdraw(omar.actor(), room.workshop(), hers, Ids.next()));
        refuses("refusal.notFound", () -> levers.withdraw(omar.actor(), room.workshop(), Ids.next(), Ids.next()));
        refuses("refusal.notFound", () -> levers.withdraw(room.facilitator(), room.workshop(), hers, Ids.next()));
    }

    @Test
    void strangersStaffAndTheBoardDoNotPropose() {
        var outsider = new Actor.Guest(Token.hash(Token.fresh()));
        for (var actor : List.of(outsider, room.facilitator(), new Actor.BoardLink(room.boardToken()))) {
            refuses("refusal.notFound", () -> levers.propose(actor, room.workshop(), proposal("א"), Ids.next()));
        }
        refuses("refusal.notFound", () -> levers.propose(rina.actor(), Ids.next(), proposal("א"), Ids.next()));
        room.remove(rina);
        refuses("refusal.removed", () -> levers.propose(rina.actor(), room.workshop(), proposal("א"), Ids.next()));
    }

    @Test
    void whatComesAfterTheCloseIsRefused() {
        room.proposes(rina, "מעבדה");
        var own = levers.mine(rina.actor(), room.workshop()).getFirst().id();
        room.step(Verb.CLOSE);

        refuses("refusal.closed", () -> room.proposes(rina, "מאוחר"));
        refuses("refusal.closed", () -> levers.rewrite(rina.actor(), room.workshop(), own, proposal("א"), Ids.next()));
        refuses("refusal.closed", () -> levers.withdraw(rina.actor(), room.workshop(), own, Ids.next()));
        room.steps(Verb.REVEAL, Verb.REOPEN);
        refuses(
                "refusal.lever.published",
                () -> levers.rewrite(rina.actor(), room.workshop(), own, proposal("א"), Ids.next()));
        refuses("refusal.lever.published", () -> levers.withdraw(rina.actor(), room.workshop(), own, Ids.next()));
    }

    @Test
    void anotherActivityThatIsOpenTakesNoLevers() {
        room.step(Verb.NEXT);
        room.step(Verb.OPEN);

        refuses("refusal.closed", () -> room.proposes(rina, "בזמן הלא נכון"));
    }

    @Test
    void emptyAndTooLongTextsAndForeignComponentsAreRefusedWhole() {
        var elsewhere = new Gathering(spring);
        refuses("refusal.text.empty", () -> room.proposes(rina, " \u202E \n "));
        refuses("refusal.text.long", () -> room.proposes(rina, "א".repeat(121)));
        refuses("refusal.text.long", () -> send(new Proposal("א", List.of(), "ב".repeat(301), "")));
        refuses("refusal.text.long", () -> send(new Proposal("א", List.of(), "", "😀".repeat(10_000))));
        refuses("refusal.notFound", () -> room.proposes(rina, "א", room.component(0), elsewhere.component(0)));
        assertThat(room.levers().proposals()).isZero();
    }

    @Test
    void theLongestTextsFitAndTurnNothingAround() {
        send(new Proposal("😀".repeat(120), List.of(), "😀".repeat(300), "😀".repeat(300)));
        send(new Proposal("<b>\u202Eabc</b>", List.of(room.component(0), room.component(0)), "", ""));

        room.reveals();
        assertThat(room.titles()).containsExactly("😀".repeat(120), "<b>abc</b>");
        assertThat(room.levers().levers().getLast().components()).hasSize(1);
    }

    @Test
    void aCommandCountsOnceAlsoFromManyTabsAtOnce() throws Exception {
        var command = Ids.next();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> tap = () -> {
                levers.propose(rina.actor(), room.workshop(), proposal("פעם אחת"), command);
                return null;
            };
            for (var done :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(tab -> tap).toList())) {
                done.get();
            }
        }
        assertThat(levers.mine(rina.actor(), room.workshop())).hasSize(1);
    }

    @Test
    void whatSomebodyWhoWasRemovedWroteIsNeitherCountedNorPublished() {
        room.proposes(rina, "נשאר");
        room.proposes(omar, "הוסר");
        room.remove(omar);

        assertThat(room.levers().proposals()).isEqualTo(1);
        room.reveals();
        assertThat(room.titles()).containsExactly("נשאר");
    }

    @Test
    void theComponentsOfHighestPriorityAreOfferedFirst() {
        assertThat(room.levers().components())
                .containsExactlyElementsOf(room.brought().components().stream()
                        .map(component -> component.id())
                        .toList());
    }

    private void send(Proposal proposal) {
        levers.propose(rina.actor(), room.workshop(), proposal, Ids.next());
    }
}
