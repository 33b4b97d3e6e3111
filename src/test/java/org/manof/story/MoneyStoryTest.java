package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;

/** What comes after the plan: its budget, which the room helps to find, and how each goal is measured. */
@ManofTest
class MoneyStoryTest extends Gathered {
    private static final String LAB = "מעבדה אזורית";
    private static final String ACTION = "הקמת מעבדה בקמפוס";
    private static final String BEARER = "מתנ״ס העיר";
    private static final String GIRLS = "שיעור הבנות במגמות המדעים";
    private static final String RUDE = "כמה מורים עצלנים";

    @Test
    void fromWhatIsMissingToHowEachGoalIsMeasured() {
        thePlanIsThere();
        theRoomOffersWhatItHas();
        twoFacilitatorsWriteTheBudget();
        theCoordinatorReadsTheBudget();
        theRoomSuggestsWhatToMeasure();
        theFacilitatorTakesUpWhatSaysMost();
        theCoordinatorTakesItAway();
    }

    private void thePlanIsThere() {
        theRoomGathers();
        var console = "console/" + dana.workshop();
        var planner = new Planner(dana).opens("agenda/" + dana.workshop());
        planner.adds("kind.budget.title");
        planner.adds("kind.evaluation.title");
        dana.goesTo(console);
        dana.begins();
        dana.goesOn();
        dana.goesOn();
        dana.opens();
        noa.writesLever(LAB, "מהשנה הבאה", "התיכונים");
        dana.publishes();
        dana.goesOn();
        dana.opens();
        noa.putsDots(1).on(LAB);
        dana.publishes();
        dana.chooses(LAB, goal(), "");
        dana.goesOn();
        dana.goesOn();
        dana.opens();
        dana.addsAction(0, ACTION, "המכללה האזורית", "240,000", "רות");
        dana.closes();
        dana.goesOn();
    }

    private void theRoomOffersWhatItHas() {
        dana.opens();
        board.sees("240,000\u00A0₪", "חסרים", LAB);
        noa.sees(ACTION, "240,000\u00A0₪");
        sami.sees(sami.says("budget.offer"));
        noa.waitsFor(page -> assertThat(page).contains(noa.says("budget.offer.send")));
        noa.window().test(noa.field(Select.class, "budget.offer.row")).selectItem(ACTION);
        noa.window().test(noa.field(TextField.class, "budget.offer.amount")).setValue("50,000");
        noa.window().test(noa.field(TextArea.class, "budget.offer.bearer")).setValue(BEARER);
        noa.presses("budget.offer.send");
        noa.sees(noa.says("budget.mine"));

        board.sees("הצעה אחת מחכה, מאדם אחד");
        Stream.of(board, sami).forEach(screen -> assertThat(screen.everything()).doesNotContain(BEARER));
        dana.sees(BEARER);
        dana.presses("budget.takeNamed", BEARER);
        noa.sees(noa.says("budget.mine.taken"));
        board.sees("50,000\u00A0₪");
        board.doesNotSee("הצעה אחת מחכה");

        dana.undoes("deed.budget.take");
        board.sees("הצעה אחת מחכה");
        dana.presses("budget.takeNamed", BEARER);
        noa.sees(noa.says("budget.mine.taken"));
    }

    private void twoFacilitatorsWriteTheBudget() {
        write(dana, "budget.field.NOTE", "עד סוף השנה");
        chooses(dana, "budget.field.STATE", "budget.state.SECURED");
        board.sees("190,000\u00A0₪");
        write(dana, "budget.field.AMOUNT", "0");
        dana.sees("240,000");
        assertThat(dana.window()
                        .find(TextField.class)
                        .withLabel(dana.says("budget.field.AMOUNT"))
                        .single()
                        .getErrorMessage())
                .isEqualTo(dana.says("refusal.budget.amount"));
        write(dana, "budget.field.AMOUNT", "60,000");
        board.sees("180,000\u00A0₪");
        write(dana, "budget.field.FUNDER", "המכללה האזורית");
    }

    private void theCoordinatorReadsTheBudget() {
        rami.goesTo("budget/" + initiative);
        rami.sees(ACTION, "60,000\u00A0₪", "עד סוף השנה", "המכללה האזורית");
        assertThat(rami.window().find(TextFieldBase.class).all()).isEmpty();
        assertThat(rami.maySay("budget.add")).isFalse();
        chooses(dana, "budget.field.STATE", "budget.state.ASKED");
        rami.sees(rami.says("budget.state.ASKED"));
        rami.visitsInitiative(initiative);
        rami.sees(rami.says("budget.title"), "240,000\u00A0₪");
        dana.closes();
    }

    private void theRoomSuggestsWhatToMeasure() {
        dana.goesOn();
        dana.opens();
        suggests(noa, GIRLS);
        suggests(sami, RUDE);
        dana.sees(GIRLS, RUDE);
        board.sees("ושתיים מחכות");
        Stream.of(board, noa, others.getFirst())
                .forEach(screen -> assertThat(screen.everything()).doesNotContain(RUDE));
        assertThat(sami.everything()).doesNotContain(GIRLS);

        dana.presses("evaluation.showNamed", GIRLS);
        board.sees(GIRLS);
        Stream.of(sami, others.get(0), others.get(1)).forEach(phone -> {
            phone.sees(GIRLS);
            phone.presses("evaluation.markNamed", GIRLS);
            phone.sees(phone.says("evaluation.marked"));
        });
        others.get(1).presses("evaluation.markNamed", GIRLS);
        others.get(1).doesNotSee(others.get(1).says("evaluation.marked"));
        Stream.of(board, dana, noa)
                .forEach(screen -> assertThat(screen.everything()).doesNotContain(screen.says("evaluation.marks", 2)));
        dana.closes();
        noa.sees(noa.says("budget.offer.kept"));
        dana.reveals();
        board.sees(board.says("evaluation.marks", 2));
        noa.sees(noa.says("evaluation.marks", 2));
    }

    private void theFacilitatorTakesUpWhatSaysMost() {
        dana.presses("evaluation.takeNamed", GIRLS);
        board.sees("מדד אחד");
        write(dana, "evaluation.field.BASELINE", "31.5");
        write(dana, "2027", "40");
        board.sees("31.5", "40");
        dana.window()
                .test(dana.field(TextField.class, "evaluation.milestone.DATE"))
                .setValue("15.3.2027");
        dana.window()
                .test(dana.field(TextField.class, "evaluation.milestone.TEXT"))
                .setValue("המעבדה נפתחת");
        dana.presses("evaluation.milestone.add");
        dana.sees("אבן דרך אחת", "מרץ 2027", "המעבדה נפתחת");
    }

    private void theCoordinatorTakesItAway() {
        rami.goesTo("evaluation/" + initiative);
        rami.sees(GIRLS, "31.5", "המעבדה נפתחת", "מרץ 2027");
        assertThat(rami.window().find(TextFieldBase.class).all()).isEmpty();
        rami.presses("evaluation.month.later");
        rami.sees("אפריל 2027");
        assertThat(rami.downloads("evaluation.ics")).contains("DTSTART;VALUE=DATE:20270315", "SUMMARY:המעבדה נפתחת");
        rami.visitsInitiative(initiative);
        assertThat(rami.downloads("report.budget")).contains(ACTION, "60000", "המכללה האזורית");
        assertThat(rami.downloads("report.evaluation")).contains(GIRLS, "31.5", "40");
        assertThat(rami.downloads("report.milestones")).contains("BEGIN:VEVENT");
    }

    private void suggests(Participant phone, String text) {
        phone.sees(phone.says("evaluation.suggest"));
        phone.window().test(phone.field(TextArea.class, "evaluation.text")).setValue(text);
        phone.presses("evaluation.send");
        phone.sees(text);
    }

    /** Writes into the one field that is called so, and leaves it. */
    private static void write(Staff person, String label, String text) {
        person.catchesUp();
        var words = label.contains(".") ? person.says(label) : label;
        var field = person.window().find(TextField.class).withLabel(words);
        person.waitsFor(page -> assertThat(field.all()).hasSize(1));
        person.window().test(field.single()).setValue(text);
        person.catchesUp();
    }

    private static void chooses(Staff person, String label, String word) {
        person.catchesUp();
        person.window()
                .test(person.window()
                        .find(Select.class)
                        .withLabel(person.says(label))
                        .single())
                .selectItem(person.says(word));
        person.catchesUp();
    }

    private String goal() {
        return "הרשות תגיע לממוצע הארצי של בוגרי 5 יח״ל במתמטיקה ובמדעים";
    }
}
