package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.initiative.StemFile;

/** Two facilitators write the partnership's side of the plan at the same time, and the coordinator reads what was finalised. */
@ManofTest
class PlanSidesStoryTest extends Gathered {
    private static final String MEETING = "ישיבת ועדת היגוי כל חודש";

    private Facilitator yael;

    @BeforeEach
    void gather() {
        yael = house.facilitator("yael");
        initiative = dana.imports(StemFile.bytes());
        dana.invites(rami);
        dana.invites(yael);
        dana.opensWorkshop("ערב התכנית");
        dana.visitsPlan(initiative);
        yael.visitsPlan(initiative);
    }

    @Test
    void thePartnershipsSideFromItsFirstRowToTheVersionThatSaysWhatStaysOpen() {
        dana.presses("plan.side.PARTNERSHIP", 0);
        yael.presses("plan.side.PARTNERSHIP", 0);
        dana.presses("plan.add.partnership");
        action(dana).setValue(MEETING);
        dana.catchesUp();
        yael.waitsFor(page -> assertThat(action(yael).getValue()).isEqualTo(MEETING));

        dana.presses("plan.open.count", 5, 0);
        dana.presses("plan.detail.add.TASK");
        write(dana, "plan.detail.TASK.TEXT", "לתאם מועדים לכל השנה");
        write(dana, "plan.detail.TASK.FROM", "2030-01-01");
        assertThat(dana.field(TextField.class, "plan.detail.TASK.FROM").getErrorMessage())
                .contains("התאריך צריך להיות באותה שנה");
        yael.presses("plan.open.count", 4, 0);
        yael.waitsFor(page -> assertThat(
                        yael.field(TextField.class, "plan.detail.TASK.TEXT").getValue())
                .isEqualTo("לתאם מועדים לכל השנה"));

        yael.window()
                .test(yael.window()
                        .find(Checkbox.class)
                        .withAriaLabel(yael.says("plan.tick"))
                        .single())
                .click();
        yael.sees("שורה אחת מסומנת");
        chooses(yael, "plan.bulk.value", 2028);
        yael.presses("plan.bulk.write");
        dana.sees("בקווים כלליים");
        yael.presses("plan.undo");
        assertThat(yael.notices()).anySatisfy(notice -> assertThat(notice).contains("השינוי האחרון שלכם בוטל"));

        dana.presses("plan.add.partnership");
        dana.finalises("התקציב ייקבע בישיבה הראשונה");
        rami.visitsPlan(initiative);
        rami.looksAtVersion(1);
        rami.sees("ועדת ההיגוי: פגישות ומשימות", MEETING);
        rami.presses("plan.more");
        rami.sees("לתאם מועדים לכל השנה", "התקציב ייקבע בישיבה הראשונה");
        assertThat(rami.mayWrite()).isFalse();
        assertThat(rami.downloadsPlan()).contains(MEETING, "לתאם מועדים לכל השנה", "התקציב ייקבע בישיבה הראשונה");
    }

    @Test
    void whatIsMissingLeadsToItsRowsAndARowGoesOnInTheNextYear() {
        dana.presses("plan.side.PARTNERSHIP", 0);
        dana.presses("plan.add.partnership");
        action(dana).setValue(MEETING);
        dana.catchesUp();
        dana.sees("אף שורה אינה מלאה מתוך 1", "חסר תקציב: 1");

        dana.presses("plan.open.count", 5, 0);
        dana.presses("plan.carry");

        dana.sees("ממשיכה אל", "בקווים כלליים");
        dana.presses("plan.meter.hole", dana.says("plan.hole.BUDGET"), 1);
        dana.sees("סינון, מיון וקיבוץ: שורה אחת");
    }

    private static TextArea action(Facilitator who) {
        return who.window()
                .find(TextArea.class)
                .withAriaLabel(who.says("plan.field.ACTION"))
                .all()
                .getFirst();
    }

    @SuppressWarnings("unchecked")
    private static void chooses(Facilitator who, String label, int year) {
        ((Select<Integer>) who.field(Select.class, label)).setValue(year);
    }

    private static void write(Facilitator who, String label, String text) {
        who.window().test(who.field(TextField.class, label)).setValue(text);
        who.catchesUp();
    }
}
