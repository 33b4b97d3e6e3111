package org.manof.lever.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manof.lever.Levers;
import org.manof.workshop.Verb;

class LeverStoryTest extends LeverScreens {
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
}
