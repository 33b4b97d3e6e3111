package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;

/** From proposed levers to a choice that knows what it covers: a facilitator, six people, the board, a coordinator. */
@ManofTest
class CoverageStoryTest extends Gathered {
    private static final String GIRLS = "בנות מוסללות החוצה ממקצועות מדעיים בחטיבה";
    private static final String GIRLS_EN = "Girls are steered away from science in middle school";
    private static final String LABS = "אין מעבדות מתקדמות בתיכונים";
    private static final String LABS_EN = "No advanced laboratories in the high schools";
    private static final String LAB = "מעבדה אזורית אחת";
    private static final String MENTORS = "מדעניות צעירות מלוות כיתות";
    private static final String BUS = "הסעות ערב לקמפוס";

    @BeforeEach
    void gather() {
        theWorkshopOpens("המנופים לעומק", "DAY");
        noaComes();
        annComes();
        othersCome("רות", "דן", "מאיה", "עומר");
        dana.begins();
        dana.goesOn();
        dana.goesOn();
        dana.opens();
    }

    @Test
    void fromProposalsToAChoiceThatKnowsWhatItCovers() {
        leversAreProposedAndTheirCardsFilled();
        theRoomJudgesEffortAndEffect();
        theRoomSaysWhatTouchesWhatAndNobodySeesHow();
        theRoomSeesWhichFewCoverMost();
        theFacilitatorChoosesAndWhatWasKnownThenIsKept();
    }

    private void leversAreProposedAndTheirCardsFilled() {
        noa.putsDots(2).on(LABS);
        noa.putsDots(1).on(GIRLS);
        publishes();
        dana.goesOn();
        dana.opens();
        publishes();
        dana.goesOn();
        dana.goesOn();
        dana.goesOn();
        dana.opens();
        noa.writesLever(LAB, "מהשנה הבאה", "התיכונים", LABS);
        people.get(2).writesLever(MENTORS, "מיד", "חטיבות הביניים", GIRLS);
        people.get(3).writesLever(BUS, "", "תחבורה");
        publishes();
        dana.sees(BUS);

        dana.presses("lever.card.fillNamed", BUS);
        dana.window().test(dana.field(TextArea.class, "lever.time")).setValue("בעוד שנתיים");
        ticks(GIRLS);
        dana.presses("notice.close");
        noa.sees("בעוד שנתיים");
        dana.sees("בעוד שנתיים");
    }

    private void theRoomJudgesEffortAndEffect() {
        dana.goesOn();
        dana.opens();
        board.sees("דרגו 3 מנופים בטלפון");
        people.forEach(person -> person.rates(LAB, "HOLDS", 5));
        people.forEach(person -> person.rates(LAB, "MOVES", 2));
        publishes();
        board.waitsFor(page -> {
            var row = board.element("manof-depth").list("rows").getFirst();
            assertThat(row.path("text").asString()).isEqualTo(LAB);
            assertThat(row.path("moves").path("shown").asString()).isEqualTo("2.0");
        });
        assertThat(board.element("manof-depth").property("labels").path("along").asString())
                .isEqualTo("דורש פחות");
    }

    private void theRoomSaysWhatTouchesWhatAndNobodySeesHow() {
        dana.goesOn();
        dana.sees("כל אחד נשאל על");
        dana.opens();
        for (var person : people) {
            says(person, LAB, person == ann ? LABS_EN : LABS, 2);
            for (var lever : List.of(LAB, MENTORS, BUS)) {
                turnsTo(person, lever);
                if (lever.equals(MENTORS)) {
                    says(person, MENTORS, girls(person), 1);
                }
                person.presses("coverage.rest");
            }
        }
        board.waitsFor(page -> assertThat(board.turnout()).isEqualTo("ענו 6 מתוך 6"));
        new Secrecy(dana, List.of(board, ann)).holds(noa, () -> says(noa, LAB, LABS, 0));
        says(noa, LAB, LABS, 2);
        dana.closes();
        noa.sees("המענה נסגר");
        assertThat(board.everything()).doesNotContain("מכסה", LAB);
    }

    private void theRoomSeesWhichFewCoverMost() {
        dana.reveals();
        arrives();
        board.sees("שני מנופים מכסים 26%", LAB, MENTORS, "אין מנוף שנוגע בו");
        dana.sees(
                "אין מנוף שנוגע ב־8 מרכיבים", "מכסה 18%", "מספיק כדי להתחיל", "נבדקו כל הקבוצות האפשריות של 3 המנופים");
        ann.sees("No lever touches 8 components", "covers 26%");
        assertThat(board.page()).doesNotContain(BUS);

        rami.visitsInitiative(initiative);
        rami.sees("מנופים ומרכיבים של הסדנה");
    }

    private void theFacilitatorChoosesAndWhatWasKnownThenIsKept() {
        dana.goesOn();
        dana.opens();
        noa.putsDots(2).on(BUS);
        noa.putsDots(1).on(LAB);
        publishes();
        dana.sees("הקבוצות הקטנות שמכסות הכי הרבה", "מכסה לבדו 18%");
        dana.chooses(LAB, goal(), "הקבוצה הזאת מכסה הכי הרבה");
        dana.chooses(MENTORS, goal(), "ביחד איתה");
        dana.sees("שני המנופים שנבחרו מכסים יחד 26%");

        rami.visitsInitiative(initiative);
        rami.sees(LAB, "כשנבחר הוא כיסה לבדו 18%, ויחד עם אלה שנבחרו לפניו 18%", "הקבוצה הזאת מכסה הכי הרבה");
        rami.visitsPlan(initiative);
        rami.asksWhy(1);
        rami.sees("מה הוא מכסה", "לבדו 8%, ויחד עם אלה שנבחרו לפניו 26%", "ביחד איתה");
    }

    private void publishes() {
        dana.publishes();
        arrives();
    }

    /** Waits until the console knows of its own reveal: a step from where the room is no longer would be refused. */
    private void arrives() {
        dana.waitsFor(page -> assertThat(dana.maySay("step.REOPEN")).isTrue());
    }

    private void ticks(String component) {
        dana.window()
                .test(dana.window().find(Checkbox.class).all().stream()
                        .filter(box -> component.equals(box.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .click();
        dana.catchesUp();
    }

    /** Answers about a component of the lever, wherever it is in the person's order. */
    private static void says(Participant person, String lever, String component, int strength) {
        turnsTo(person, lever);
        person.element("manof-scale").taps("rate", Map.of("item", id(person, component), "grade", strength + 1));
        person.catchesUp();
        assertThat(person.element("manof-scale")
                        .property("mine")
                        .path(id(person, component))
                        .asInt(0))
                .isEqualTo(strength + 1);
    }

    private static void turnsTo(Participant person, String lever) {
        person.sees(person.says("kind.coverage.title"));
        while (person.window().find(Button.class).all().stream()
                .anyMatch(button -> button.isVisible() && button.getText().equals(person.says("coverage.back")))) {
            person.presses("coverage.back");
        }
        while (!person.page().contains(lever)) {
            var next = person.window().find(Button.class).all().stream()
                    .filter(button -> Stream.of("coverage.next", "coverage.further")
                            .map(person::says)
                            .anyMatch(button.getText()::equals))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(lever));
            person.window().test(next).click();
        }
    }

    private static String id(Participant person, String component) {
        return StreamSupport.stream(
                        person.element("manof-scale").property("items").spliterator(), false)
                .filter(item -> item.path("text").asString().equals(component))
                .map(item -> item.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(component));
    }

    private String girls(Participant person) {
        return person == ann ? GIRLS_EN : GIRLS;
    }

    private static String goal() {
        return "הרשות תגיע לממוצע הארצי של בוגרי 5 יח״ל במתמטיקה ובמדעים";
    }
}
