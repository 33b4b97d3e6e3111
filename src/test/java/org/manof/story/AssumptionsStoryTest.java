package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;

/** The first step of the method: a facilitator, six people who read three languages, the board, a coordinator. */
@ManofTest
class AssumptionsStoryTest extends Gathered {
    private static final String BUSES = "יהיו הסעות בערב";
    private static final String RIDES = "התלמידים יגיעו";
    private static final String BUDGET = "الميزانية لن تتغيّر";
    private static final String TOGETHER = "אפשר להגיע בערב";

    @BeforeEach
    void gather() {
        theWorkshopOpens("הנחות העבודה", "HALF_DAY");
        noaComes();
        samiComes();
        annComes();
        othersCome("רות", "דן", "מאיה");
        dana.begins();
        dana.opens();
    }

    @Test
    void fromPrivateWritingToWhatThePlanRestsOn() {
        peopleWriteAndNobodySeesWhat();
        theFacilitatorMergesAndTakesApart();
        theRoomRatesAndNobodySeesHow();
        theFacilitatorDecidesAndItStaysBesideThePlan();
    }

    private void peopleWriteAndNobodySeesWhat() {
        as(noa).writes(BUSES);
        as(sami).writes(BUDGET);
        as(ann).writes(RIDES).types("ועוד משהו");
        board.sees("3", "הנחות");
        dana.sees("3 הנחות (כתבו 3 אנשים)", "ההנחות פרטיות");
        for (var other : List.of(dana, board, sami)) {
            assertThat(Drawn.everything(other.window().getUI().getElement())).doesNotContain(BUSES, RIDES, "ועוד");
        }
        dana.closes();
        noa.sees("כתיבת ההנחות נסגרה");
        assertThat(board.page()).doesNotContain(BUSES);
        dana.reveals();
        for (var other : List.of(dana, board, sami)) {
            other.sees(BUSES, BUDGET, RIDES);
        }
        noa.sees("שלכם");
        ann.sees("What you wrote was not sent, and is still kept here");
        assertThat(board.page()).doesNotContain("נועה", "Ann");
    }

    private void theFacilitatorMergesAndTakesApart() {
        merges(TOGETHER, BUSES, RIDES);
        board.waitsFor(page -> assertThat(page).contains(TOGETHER).doesNotContain(BUSES, RIDES));
        noa.sees("ההנחה שלכם בפנים", "מוזגה משתי הנחות");
        dana.presses("assumption.unmergeNamed", TOGETHER);
        board.waitsFor(page -> assertThat(page).contains(BUSES, RIDES).doesNotContain(TOGETHER));
        merges(TOGETHER, BUSES, RIDES);
    }

    private void theRoomRatesAndNobodySeesHow() {
        dana.goesOn();
        dana.opens();
        for (var person : people) {
            as(person).rates(TOGETHER, 4);
        }
        as(noa).rates(TOGETHER, 5);
        as(noa).rates(BUDGET, 1);
        as(sami).rates(BUDGET, 5);
        as(ann).rates(BUDGET, 2);
        as(ann).rates(BUDGET, 0);
        assertThat(as(noa).grade(TOGETHER)).isEqualTo(5);
        assertThat(as(ann).grade(BUDGET)).isZero();
        board.waitsFor(page -> assertThat(board.turnout()).isEqualTo("דירגו 6 מתוך 6"));
        assertThat(Stream.of(dana, board, ann))
                .allSatisfy(somebody -> assertThat(
                                Drawn.everything(somebody.window().getUI().getElement()))
                        .doesNotContain("\"counts\":[0,0,0,5,1]", "ממוצע", "4.2"));
        dana.closes();
        noa.sees("הדירוג נסגר");
        dana.reveals();

        board.waitsFor(page -> assertThat(
                        Thinker.answers(board, TOGETHER).path("counts").toString())
                .isEqualTo("[0,0,0,5,1]"));
        assertThat(Thinker.answers(board, TOGETHER).path("mean").asString()).isEqualTo("4.2");
        assertThat(Thinker.answers(board, TOGETHER).path("note").asString()).isEqualTo("דעות קרובות");
        assertThat(Thinker.answers(board, BUDGET).path("counts")).isEmpty();
        assertThat(Thinker.answers(board, BUDGET).path("few").asString()).contains("פחות מ־5 אנשים");
        ann.waitsFor(
                page -> assertThat(Thinker.answers(ann, TOGETHER).path("spoken").asString())
                        .isEqualTo(
                                "Mean 4.2 of 5, rated by 6 people, Do not agree at all: 0, Rather do not agree: 0, In between: 0,"
                                        + " Rather agree: 5, Agree fully: 1"));
    }

    private void theFacilitatorDecidesAndItStaysBesideThePlan() {
        decides("עומדת", TOGETHER);
        writesReason(BUDGET, "ממתינים לתקציב המדינה");
        decides("נשארת פתוחה", BUDGET);
        board.waitsFor(page -> assertThat(
                        Thinker.answers(board, BUDGET).path("verdict").asString())
                .isEqualTo("נשארת פתוחה"));
        decides("נשארת פתוחה", BUDGET);
        board.waitsFor(page -> assertThat(
                        Thinker.answers(board, BUDGET).path("verdict").asString(""))
                .isEmpty());
        decides("נשארת פתוחה", BUDGET);

        rami.visitsPlan(initiative);
        rami.sees("אחת עומדת, ואחת פתוחה", TOGETHER, BUDGET, "ממתינים לתקציב המדינה");
        decides("עומדת", BUDGET);
        rami.sees("שתיים עומדות, ואין פתוחות");
        rami.visitsInitiative(initiative);
        rami.sees("התכנית נשענת עליהן (2)", TOGETHER, BUDGET);
    }

    @Test
    void halfTypedTextIsThereWhenTheFacilitatorComesBackAndIsSentThen() {
        as(noa).types("חצי הנחה");
        dana.goesOn();
        noa.waitsFor(page -> assertThat(page).doesNotContain(noa.says("assumption.send")));
        dana.presses("step.BACK");
        dana.presses("step.REOPEN");

        noa.sees(noa.says("assumption.send"));
        assertThat(as(noa).halfTyped()).isEqualTo("חצי הנחה");
        noa.presses("assumption.send");
        noa.sees("ההנחות שלכם", "חצי הנחה");
        assertThat(as(noa).halfTyped()).isEmpty();
        noa.presses("assumption.deleteNamed", "חצי הנחה");
        noa.window().test(noa.window().find(ConfirmDialog.class).single()).confirm();
        noa.waitsFor(page -> assertThat(page).doesNotContain("ההנחות שלכם"));
    }

    @Test
    void anEarlierAssumptionIsChangedAndWhatIsRefusedStaysInItsField() {
        as(noa).writes("ראשונה").types("שנייה, באמצע");
        noa.presses("assumption.changeNamed", "ראשונה");
        assertThat(as(noa).halfTyped()).isEqualTo("ראשונה");
        noa.window().test(noa.field(TextArea.class, "assumption.text")).setValue("א".repeat(301));
        noa.presses("assumption.save");
        assertThat(as(noa).halfTyped()).hasSize(301);
        noa.window().test(noa.field(TextArea.class, "assumption.text")).setValue("ראשונה, מתוקנת");
        noa.presses("assumption.save");

        noa.sees("ראשונה, מתוקנת");
        assertThat(as(noa).halfTyped()).isEqualTo("שנייה, באמצע");
    }

    private void merges(String text, String... sources) {
        for (var source : sources) {
            dana.sees(source);
            dana.window()
                    .test(dana.window()
                            .find(Checkbox.class)
                            .withAriaLabel(dana.says("assumption.tick", source))
                            .single())
                    .click();
        }
        dana.window().test(dana.field(TextField.class, "assumption.mergeText")).setValue(text);
        dana.presses("assumption.merge");
    }

    private void decides(String verdict, String text) {
        dana.sees(text);
        dana.window()
                .test(dana.window()
                        .find(Button.class)
                        .withAriaLabel(verdict + ": " + text)
                        .single())
                .click();
        dana.catchesUp();
    }

    private void writesReason(String text, String reason) {
        dana.sees(text);
        dana.window()
                .test(dana.window()
                        .find(TextField.class)
                        .withAriaLabel(dana.says("assumption.reasonNamed", text))
                        .single())
                .setValue(reason);
    }

    private static Thinker as(Participant person) {
        return new Thinker(person);
    }
}
