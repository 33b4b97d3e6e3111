package org.manof.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Evening;
import org.manof.workshop.Evening.Guest;
import org.manof.workshop.OwnStanding;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class AssumptionsTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Assumptions assumptions;

    @Autowired
    private AssumptionGallery gallery;

    private AssumptionsRoom room;
    private Guest rina;
    private Guest omar;

    @BeforeEach
    void gather() {
        room = new AssumptionsRoom(spring);
        rina = room.evening().joins("רינה");
        omar = room.evening().joins("عمر");
    }

    @Test
    void untilTheRevealThePictureHoldsNumbersAndNoText() {
        room.writes(rina, "יש הסעות");
        room.writes(rina, "המורים יישארו");
        room.writes(omar, "الميزانية ثابتة");

        assertThat(room.written().written()).isEqualTo(3);
        assertThat(room.written().people()).isEqualTo(2);
        assertThat(room.evening().picture().toString()).doesNotContain("הסעות", "המורים", "الميزانية");
        room.evening().steps(Verb.CLOSE);
        assertThat(room.evening().picture().toString()).doesNotContain("הסעות", "המורים", "الميزانية");
        room.evening().steps(Verb.REVEAL);
        assertThat(room.texts()).containsExactly("יש הסעות", "המורים יישארו", "الميزانية ثابتة");
        assertThat(room.written().toString())
                .doesNotContain("רינה", rina.me().id().toString());
    }

    @Test
    void undoTakesTheMergeApartBeforeItHidesWhatWasPublished() {
        room.writes(rina, "א");
        room.writes(omar, "ב");
        room.publishes();
        room.merges("אב", "א", "ב");

        room.evening().undo();
        assertThat(room.texts()).containsExactly("א", "ב");
        room.evening().undo();
        assertThat(room.texts()).isEmpty();
        room.evening().steps(Verb.REVEAL);
        assertThat(room.texts()).containsExactly("א", "ב");
    }

    @Test
    void anUnmergeTakenBackGivesTheMergeBack() {
        room.writes(rina, "א");
        room.writes(omar, "ב");
        room.publishes();
        room.merges("אב", "א", "ב");
        var before = room.written();
        spring.getBean(AssumptionGallery.class)
                .unmerge(room.evening().facilitator(), room.id(), room.named("אב"), Ids.next());
        assertThat(room.texts()).containsExactly("א", "ב");

        room.evening().undo();

        assertThat(room.written()).isEqualTo(before);
    }

    @Test
    void everyoneReadsAndChangesOnlyTheirOwn() {
        room.writes(rina, "יש הסעות");
        var hers = own(rina);

        assertThat(assumptions.mine(omar.actor(), room.id())).isEmpty();
        refuses("refusal.notFound", () -> assumptions.mine(room.evening().facilitator(), room.id()));
        refuses("refusal.notFound", () -> assumptions.rewrite(omar.actor(), room.id(), hers, "שלי", Ids.next()));
        refuses("refusal.notFound", () -> assumptions.withdraw(omar.actor(), room.id(), hers, Ids.next()));
        refuses("refusal.notFound", () -> assumptions.withdraw(rina.actor(), room.id(), Ids.next(), Ids.next()));
        assumptions.rewrite(rina.actor(), room.id(), hers, "יש הסעות בערב", Ids.next());
        assertThat(assumptions.mine(rina.actor(), room.id()))
                .containsExactly(
                        new OwnAssumption(hers, "יש הסעות בערב", new OwnStanding(OwnStanding.State.PRIVATE, "")));
        assumptions.withdraw(rina.actor(), room.id(), hers, Ids.next());
        assertThat(room.written().written()).isZero();
    }

    @Test
    void strangersStaffAndTheBoardWriteNothing() {
        for (var actor : List.of(
                Evening.browser(), room.evening().facilitator(), room.evening().board())) {
            refuses("refusal.notFound", () -> assumptions.write(actor, room.id(), "א", Ids.next()));
        }
        refuses("refusal.notFound", () -> assumptions.write(rina.actor(), Ids.next(), "א", Ids.next()));
        room.evening().remove(rina);
        refuses("refusal.removed", () -> room.writes(rina, "א"));
    }

    @Test
    void aWorkshopWithoutTheActivityTakesNone() {
        var plain = new Evening(spring);
        var guest = plain.joins("נועה");
        plain.steps(Verb.NEXT, Verb.OPEN);

        refuses("refusal.notFound", () -> assumptions.write(guest.actor(), plain.id(), "א", Ids.next()));
    }

    @Test
    void emptyAndTooLongOnesAreRefusedAndWhatComesLate() {
        refuses("refusal.text.empty", () -> room.writes(rina, " \u202E \n "));
        refuses("refusal.text.long", () -> room.writes(rina, "א".repeat(301)));
        room.writes(rina, "😀".repeat(300));
        var hers = own(rina);
        room.evening().steps(Verb.CLOSE);
        refuses("refusal.closed", () -> room.writes(rina, "מאוחר"));
        refuses("refusal.closed", () -> assumptions.rewrite(rina.actor(), room.id(), hers, "א", Ids.next()));
        room.evening().steps(Verb.REVEAL, Verb.REOPEN);
        refuses(
                "refusal.assumption.published",
                () -> assumptions.rewrite(rina.actor(), room.id(), hers, "א", Ids.next()));
        refuses("refusal.assumption.published", () -> assumptions.withdraw(rina.actor(), room.id(), hers, Ids.next()));
    }

    @Test
    void aCommandCountsOnceAlsoFromManyTabsAtOnce() {
        var command = Ids.next();
        Runnable tap = () -> assumptions.write(rina.actor(), room.id(), "פעם אחת", command);

        assertThat(AtOnce.run(List.of(tap, tap, tap, tap))).containsOnly("");
        assertThat(assumptions.mine(rina.actor(), room.id())).hasSize(1);
    }

    @Test
    void whatSomebodyWhoWasRemovedWroteIsNeitherCountedNorPublished() {
        room.writes(rina, "נשאר");
        room.writes(omar, "הוסר");
        room.evening().remove(omar);

        assertThat(room.written().written()).isEqualTo(1);
        room.publishes();
        assertThat(room.texts()).containsExactly("נשאר");
    }

    @Test
    void aMergeOfAMergeRemembersAllAndIsTakenApartStepByStep() {
        room.writes(rina, "א");
        room.writes(omar, "ב");
        room.writes(omar, "ג");
        room.publishes();
        room.merges("אב", "א", "ב");
        room.merges("הכול", "אב", "ג");

        assertThat(room.written().gallery()).singleElement().satisfies(all -> {
            assertThat(all.mergedFrom()).containsExactlyInAnyOrder("א", "ב", "ג");
            assertThat(all.originals()).contains(own(rina));
        });
        unmerge(room.named("הכול"));
        assertThat(room.texts()).containsExactlyInAnyOrder("אב", "ג");
        unmerge(room.named("אב"));
        assertThat(room.texts()).containsExactly("א", "ב", "ג");
    }

    @Test
    void mergingIsRefusedToOthersAndWhereItMakesNoSense() {
        room.writes(rina, "א");
        room.writes(omar, "ב");
        room.writes(omar, "ג");
        refuses("refusal.assumption.private", () -> merge(Ids.next(), Ids.next()));
        room.publishes();
        var both = List.of(room.named("א"), room.named("ב"));

        refuses("refusal.assumption.two", () -> room.merges("לבד", "א"));
        refuses("refusal.assumption.two", () -> room.merges("פעמיים", "א", "א"));
        refuses("refusal.text.empty", () -> room.merges(" ", "א", "ב"));
        refuses("refusal.text.long", () -> room.merges("א".repeat(301), "א", "ב"));
        refuses("refusal.notFound", () -> merge(room.named("א"), Ids.next()));
        refuses("refusal.notFound", () -> unmerge(room.named("א")));
        refuses("refusal.notAllowed", () -> gallery.merge(rina.actor(), room.id(), both, "ביחד", Ids.next()));
        refuses("refusal.notFound", () -> gallery.merge(room.evening().board(), room.id(), both, "ביחד", Ids.next()));
        room.merges("אב", "א", "ב");
        refuses("refusal.assumption.merged", () -> merge(both.getFirst(), room.named("ג")));
        refuses("refusal.assumption.merged", () -> unmerge(both.getFirst()));
    }

    @Test
    void assumptionsOfAnotherWorkshopAreNotFound() {
        var elsewhere = new AssumptionsRoom(spring);
        elsewhere.writes(elsewhere.evening().joins("זר"), "שלהם");
        elsewhere.publishes();
        room.writes(rina, "א");
        room.publishes();

        refuses("refusal.notFound", () -> merge(room.named("א"), elsewhere.named("שלהם")));
        refuses("refusal.notFound", () -> unmerge(elsewhere.named("שלהם")));
        refuses(
                "refusal.notFound",
                () -> gallery.merge(
                        elsewhere.evening().facilitator(), room.id(), List.of(room.named("א")), "לא שלי", Ids.next()));
    }

    @Test
    void theGalleryStaysAsItIsOnceRatingHasBegun() {
        room.writes(rina, "א");
        room.writes(omar, "ב");
        room.publishes();
        room.asks();
        refuses("refusal.assumption.rated", () -> room.merges("אב", "א", "ב"));
        room.rates(rina, "א", 3);
        room.evening().steps(Verb.CLOSE, Verb.BACK);

        assertThat(room.written().frozen()).isTrue();
        refuses("refusal.assumption.rated", () -> room.merges("אב", "א", "ב"));
    }

    private UUID own(Guest guest) {
        return assumptions.mine(guest.actor(), room.id()).getFirst().id();
    }

    private void merge(UUID... sources) {
        gallery.merge(room.evening().facilitator(), room.id(), List.of(sources), "ביחד", Ids.next());
    }

    private void unmerge(UUID merge) {
        gallery.unmerge(room.evening().facilitator(), room.id(), merge, Ids.next());
    }
}
