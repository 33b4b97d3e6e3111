package org.manof.lever.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.lever.Choices;
import org.manof.lever.Gathering;
import org.manof.lever.Gathering.Guest;
import org.manof.lever.Levers;
import org.manof.security.Actor;
import org.manof.shared.Language;
import org.manof.workshop.Face;
import org.manof.workshop.Kinds;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ManofTest
class LeverStoryTest {
    private static final String TITLE = "המנוף בכמה מילים";
    private static final String TIME = "מתי הזמן הנכון?";
    private static final String SYSTEMS = "באילו מערכות צריך לפעול?";
    private static final String SEND = "שליחת ההצעה";
    private static final String SAVE = "שמירת השינויים";
    private static final String DECIDE = "שמירה";
    private static final String REASON = "למה בוחרים אחרת מסדר ההצבעה?";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Kinds kinds;

    private BrowserlessApplicationContext house;
    private Gathering room;
    private Guest rina;
    private Window rinasPhone;
    private Window omarsPhone;
    private Window noasPhone;
    private Window console;
    private Window board;

    @BeforeEach
    void gather() {
        house = SpringBrowserlessApplicationContext.create(spring, "org.manof");
        room = new Gathering(spring);
        rina = room.joins("רינה");
        rinasPhone = phone(rina);
        omarsPhone = phone(room.joins("عمر"));
        noasPhone = phone(room.joins("נועה"));
        console = window(room.facilitator(), face -> kinds.of(face.ref().kind()).console(face));
        board = window(
                new Actor.BoardLink(room.boardToken()),
                face -> kinds.of(face.ref().kind()).board(face));
        room.opens(Levers.KIND);
        everyoneLooks();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void threePhonesWriteInPrivateAndTheFacilitatorPublishesAllAtOnce() {
        rinasPhone
                .writes(TITLE, "מעבדה ניידת")
                .ticks("אין מעבדות מתקדמות בתיכונים")
                .writes(TIME, "מהשנה הבאה")
                .writes(SYSTEMS, "בתי הספר")
                .presses(SEND);
        omarsPhone.writes(TITLE, "معمل متنقل").presses(SEND);
        noasPhone.writes(TITLE, "הסעות לאוניברסיטה").presses(SEND);
        everyoneLooks();

        assertThat(rinasPhone.reads(TITLE)).isEmpty();
        assertThat(rinasPhone.notices()).contains("ההצעה נשמרה");
        assertThat(rinasPhone.items())
                .hasSize(2)
                .first()
                .asString()
                .contains("מעבדה ניידת", "אין מעבדות מתקדמות בתיכונים", "מהשנה הבאה", "בתי הספר");
        assertThat(omarsPhone.page()).contains("معمل متنقل").doesNotContain("מעבדה ניידת", "הסעות");
        assertThat(console.page())
                .contains("3 הצעות (כתבו 3 אנשים)", "ההצעות פרטיות")
                .doesNotContain("מעבדה ניידת", "معمل", "הסעות");
        assertThat(board.page()).contains("3", "הצעות").doesNotContain("מעבדה ניידת", "معمل", "הסעות", "רינה");

        room.step(Verb.CLOSE);
        everyoneLooks();
        assertThat(board.page()).contains("ההצעות נאספו").doesNotContain("מעבדה ניידת");
        assertThat(rinasPhone.offers("עריכה")).isFalse();
        room.step(Verb.REVEAL);
        everyoneLooks();

        assertThat(board.page()).contains("מעבדה ניידת", "معمل متنقل", "הסעות לאוניברסיטה");
        assertThat(board.page()).doesNotContain("רינה", "نועה");
        assertThat(console.page()).contains("מעבדה ניידת", "معمل متنقل", "הסעות לאוניברסיטה");
        assertThat(omarsPhone.items())
                .filteredOn(item -> item.contains("שלכם"))
                .singleElement()
                .asString()
                .contains("معمل متنقل");
    }

    @Test
    void halfTypedTextComesBackAfterARefreshAndWhenTheFacilitatorComesBack() {
        rinasPhone.writes(TITLE, "חצי משפט").writes(TIME, "אחרי החגים").ticks("אין מעבדות מתקדמות בתיכונים");

        rinasPhone.refreshes();
        assertThat(rinasPhone.reads(TITLE)).isEqualTo("חצי משפט");
        assertThat(rinasPhone.draftKey(TITLE))
                .contains(
                        room.activity(Levers.KIND).id().toString(),
                        rina.me().id().toString());
        room.step(Verb.NEXT);
        room.step(Verb.OPEN);
        rinasPhone.looks();
        assertThat(rinasPhone.page()).doesNotContain("אחרי החגים");
        room.step(Verb.BACK);
        rinasPhone.looks();

        assertThat(rinasPhone.reads(TITLE)).isEqualTo("חצי משפט");
        assertThat(rinasPhone.reads(TIME)).isEqualTo("אחרי החגים");
        assertThat(rinasPhone.page()).contains("לא נשלח, ועדיין שמור כאן");
        assertThat(rinasPhone.offers(SEND)).isFalse();
        room.step(Verb.REOPEN);
        rinasPhone.looks().presses(SEND);
        assertThat(rinasPhone.items().getFirst()).contains("חצי משפט", "אחרי החגים", "אין מעבדות מתקדמות בתיכונים");
        assertThat(rinasPhone.refreshes().reads(TITLE)).isEmpty();
    }

    @Test
    void whatIsRefusedStaysInItsField() {
        rinasPhone.presses(SEND);
        assertThat(rinasPhone.invalid(TITLE)).isTrue();
        rinasPhone.writes(TITLE, "א".repeat(121));
        assertThat(rinasPhone.invalid(TITLE)).isTrue();
        rinasPhone.presses(SEND);

        assertThat(rinasPhone.notices()).contains("120", "121");
        assertThat(rinasPhone.reads(TITLE)).hasSize(121);
        rinasPhone.writes(TITLE, "קצר").presses(SEND);
        assertThat(rinasPhone.items().getFirst()).contains("קצר");
    }

    @Test
    void aProposalSentThatMomentOfTheCloseIsRefusedAndKept() {
        rinasPhone.writes(TITLE, "רגע אחד");
        room.step(Verb.CLOSE);

        rinasPhone.presses(SEND);
        assertThat(room.levers().proposals()).isZero();
        assertThat(rinasPhone.looks().reads(TITLE)).isEqualTo("רגע אחד");
        assertThat(rinasPhone.page()).contains("לא נשלח, ועדיין שמור כאן");
    }

    @Test
    void changingAnEarlierProposalLeavesTheHalfTypedNewOneAlone() {
        rinasPhone.writes(TITLE, "ראשונה").presses(SEND).writes(TITLE, "שנייה, באמצע");

        rinasPhone.pressesNamed("עריכת ההצעה", "").writes(TITLE, "ראשונה מתוקנת");
        assertThat(rinasPhone.refreshes().reads(TITLE)).isEqualTo("ראשונה מתוקנת");
        rinasPhone.presses(SAVE);

        assertThat(rinasPhone.items().getFirst()).contains("ראשונה מתוקנת");
        assertThat(rinasPhone.reads(TITLE)).isEqualTo("שנייה, באמצע");
        assertThat(room.levers().proposals()).isEqualTo(1);
    }

    @Test
    void anAuthorDeletesAProposalAfterBeingAsked() {
        rinasPhone.writes(TITLE, "טעות").presses(SEND).pressesNamed("מחיקת ההצעה", "");
        assertThat(room.levers().proposals()).isEqualTo(1);
        rinasPhone.confirms();

        assertThat(room.levers().proposals()).isZero();
        assertThat(rinasPhone.page()).doesNotContain("טעות");
    }

    @Test
    void theFacilitatorMergesByTickingAndTakesTheMergeApart() {
        rinasPhone.writes(TITLE, "מעבדה ניידת").presses(SEND);
        omarsPhone.writes(TITLE, "معمل متنقل").presses(SEND);
        noasPhone.writes(TITLE, "הסעות").presses(SEND);
        room.reveals();
        everyoneLooks();

        console.ticksLever("מעבדה ניידת");
        assertThat(console.offers("מיזוג")).isFalse();
        console.ticksLever("معمل متنقل");
        assertThat(console.mergeTitle()).isEqualTo("מעבדה ניידת");
        console.retitles("מעבדה על גלגלים").presses("מיזוג");
        everyoneLooks();

        assertThat(console.page()).contains("מעבדה על גלגלים", "מוזג משתי הצעות");
        assertThat(console.offers("מיזוג")).isFalse();
        assertThat(room.titles()).containsExactlyInAnyOrder("הסעות", "מעבדה על גלגלים");
        assertThat(omarsPhone.page()).contains("ההצעה שלכם בפנים");
        console.presses("ביטול המיזוג");
        everyoneLooks();
        assertThat(board.page()).contains("מעבדה ניידת", "معمل متنقل").doesNotContain("על גלגלים");
    }

    @Test
    void theRoomVotesAndTheFacilitatorChoosesWithAReasonWhereItDiffers() {
        rinasPhone.writes(TITLE, "מעבדה").presses(SEND);
        omarsPhone.writes(TITLE, "نقل").presses(SEND);
        room.reveals();
        room.opens(Choices.KIND);
        everyoneLooks();
        room.votes(rina, "מעבדה", 2);
        assertThat(console.looks().offers("בחירה")).isFalse();
        room.reveals();
        everyoneLooks();
        var goal = room.brought().goals().get(1).text().in(Language.HE);

        console.pressesNamed("בחירת המנוף", "نقل");
        assertThat(console.page()).contains("מנוף שקיבל יותר קולות לא נבחר", "מעבדה");
        console.presses(DECIDE);
        assertThat(console.asks()).isTrue();
        console.picksGoal(goal).presses(DECIDE);
        assertThat(console.invalid(REASON)).isTrue();
        console.writes(REASON, "כבר יש תקציב").presses(DECIDE);
        assertThat(console.asks()).isFalse();
        everyoneLooks();

        for (var screen : new Window[] {rinasPhone, board, console}) {
            assertThat(screen.page()).contains("نقل", goal, "כבר יש תקציב");
        }
        console.pressesNamed("ביטול הבחירה", "");
        everyoneLooks();
        assertThat(rinasPhone.page()).doesNotContain("כבר יש תקציב");
    }

    @Test
    void aLeverInTheOrderOfTheVoteIsChosenWithAGoalAlone() {
        rinasPhone.writes(TITLE, "מעבדה").presses(SEND);
        omarsPhone.writes(TITLE, "نقل").presses(SEND);
        room.reveals();
        room.opens(Choices.KIND);
        room.votes(rina, "מעבדה", 2);
        room.votes(rina, "نقل", 1);
        room.reveals();
        var goal = room.brought().goals().getFirst().text().in(Language.HE);
        console.looks().pressesNamed("בחירת המנוף", "מעבדה").picksGoal(goal).presses(DECIDE);
        console.looks().pressesNamed("בחירת המנוף", "نقل").picksGoal(goal).presses(DECIDE);
        assertThat(room.choice().chosen()).hasSize(2);

        console.looks().pressesNamed("ביטול הבחירה במנוף", "מעבדה").presses(DECIDE);
        assertThat(console.invalid(REASON)).isTrue();
        console.writes(REASON, "אין מי שיפעיל").presses(DECIDE);
        assertThat(room.choice().chosen())
                .singleElement()
                .satisfies(chosen -> assertThat(chosen.reason()).isEqualTo("אין מי שיפעיל"));
    }

    @Test
    void aCrowdOfLeversIsCutOnTheBoardWithAWordAboutTheRest() {
        IntStream.rangeClosed(1, 40).forEach(number -> room.proposes(rina, "מנוף מספר " + number));
        room.reveals();
        board.looks();

        assertThat(board.items()).hasSize(35);
        assertThat(board.page()).contains("ועוד 5 מנופים בטלפונים");
    }

    private void everyoneLooks() {
        for (var screen : new Window[] {rinasPhone, omarsPhone, noasPhone, console, board}) {
            screen.looks();
        }
    }

    private Window phone(Guest guest) {
        return window(guest.actor(), face -> kinds.of(face.ref().kind()).phone(face, guest.me()));
    }

    private Window window(Actor actor, Function<Face, Component> faces) {
        return new Window(house.newUser().newWindow(), room, actor, faces);
    }
}
