package org.manof.lever.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.lever.Choices;
import org.manof.shared.Language;

class LeverChoiceStoryTest extends LeverScreens {
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
}
