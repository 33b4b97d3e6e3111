package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;

/** The live line from one window to another, in different sessions. */
@ManofTest
class TwoWindowsTest extends Gathered {
    private static final String LABS = "אין מעבדות מתקדמות בתיכונים";

    @BeforeEach
    void gather() {
        theEveningOpens("ערב");
        noaComes();
    }

    @Test
    void aVoteOnThePhoneChangesTheBoardsTurnoutByItself() {
        dana.begins();
        dana.opens();
        board.waitsFor(page -> assertThat(board.turnout()).isEqualTo("הצביעו 0 מתוך 1"));

        noa.putsDots(2).on(LABS);

        board.waitsFor(page -> assertThat(board.turnout()).isEqualTo("הצביעו 1 מתוך 1"));
    }

    @Test
    void aWindowThatWasCutOffIsDrawnAfreshWhenItIsBack() {
        dana.begins();
        board.sees("סדר העדיפות של מרכיבי החסם");
        board.losesTheLine();
        dana.opens();
        noa.putsDots(1).on(LABS);
        dana.waitsFor(
                page -> assertThat(dana.element("manof-turnout").text("label")).isEqualTo("הצביעו 1 מתוך 1"));
        assertThat(board.page()).doesNotContain("ההצבעה חסויה");

        board.findsTheLineAgain();

        board.waitsFor(page -> assertThat(board.turnout()).isEqualTo("הצביעו 1 מתוך 1"));
    }

    @Test
    void thePhoneFollowsTheFacilitatorAndKeepsWhatWasHalfTyped() {
        dana.begins();
        dana.goesOn();
        noa.sees("העמקה בסדר העדיפות");
        dana.goesOn();
        dana.opens();
        noa.types("מנוף שעוד נכתב");
        dana.goesOn();
        noa.sees("בחירת המנופים");
        dana.presses("step.BACK");
        dana.presses("step.REOPEN");

        noa.sees("הצעת מנופים");
        assertThat(noa.halfTyped()).isEqualTo("מנוף שעוד נכתב");
    }

    @Test
    void whoIsTakenOutIsToldAndComesBackWithTheUndo() {
        dana.begins();
        dana.opens();
        noa.putsDots(2).on(LABS);
        dana.presses("room.remove", "נועה");
        dana.confirms();

        noa.sees("המנחים הוציאו אתכם מהסדנה");
        board.waitsFor(page -> assertThat(board.turnout()).isEqualTo("הצביעו 0 מתוך 0"));
        dana.presses("step.undo");
        noa.sees("סדר העדיפות של מרכיבי החסם");
        assertThat(noa.ballot().dotsOn(LABS)).isEqualTo(2);
    }
}
