package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.Level;
import org.manof.shared.Language;

/** At the circles two people add to the list; one addition is let onto it, one is hidden: a facilitator, the board, three people. */
@ManofTest
class AddedStakeholdersStoryTest extends Gathered {
    private static final String LAB = "מעבדה אזורית";
    private static final String CHOIR = "מקהלת הוותיקים";
    private static final String RUDE = "ראש העיר המבולבל";
    private static final String REASON = "על אנשים לא כותבים כאן";

    @BeforeEach
    void gather() {
        theEveningOpens("ערב המעגלים");
        noaComes();
        samiComes();
        annComes();
        dana.begins();
        goesOnTo("depth");
        goesOnTo("levers");
        dana.opens();
        noa.writesLever(LAB, "מיד", "בתי הספר");
        publishes();
        goesOnTo("choice");
        dana.opens();
        noa.putsDots(1).on(LAB);
        publishes();
        dana.chooses(LAB, goal(), "");
        goesOnTo("circles");
    }

    @Test
    void whoIsAddedIsReadFirstAndHiddenWithAReasonThatItsAuthorReads() {
        readFirst();
        dana.opens();
        noa.sees("המנחים קוראים כל טקסט מרגע ששלחתם אותו");
        adds(noa, CHOIR);
        adds(sami, RUDE);
        noa.sees("מי שהוספתם ועוד לא מוצגים לכולם", "מחכה לקריאה של המנחים");
        dana.sees("מחכים לקריאה (2)", CHOIR, RUDE);
        for (var screen : List.of(board, ann)) {
            assertThat(screen.everything()).doesNotContain(CHOIR, RUDE);
        }

        about("review.approve", CHOIR);
        ann.places(CHOIR, "WIDE");
        noa.doesNotSee("מחכה לקריאה של המנחים");
        hides(RUDE);
        sami.sees(REASON);
        for (var screen : List.of(board, ann, noa)) {
            assertThat(screen.everything()).doesNotContain(RUDE, REASON);
        }
        sami.presses("stakeholder.withdrawNamed", RUDE);
        sami.doesNotSee(RUDE);
        dana.doesNotSee(RUDE);

        hides(CHOIR);
        board.waitsFor(page -> assertThat(Rings.who(board, CHOIR)).isEmpty());
        noa.sees(REASON);
        dana.undoes("deed.review.hide");
        board.waitsFor(page -> assertThat(Rings.who(board, CHOIR)).isPresent());
    }

    /** Waits until the console knows where it is: a step from where the room is no longer would be refused. */
    private void goesOnTo(String kind) {
        dana.goesOn();
        dana.sees(dana.says("kind." + kind + ".title"), dana.says("step.OPEN"));
    }

    private void publishes() {
        dana.publishes();
        dana.waitsFor(page -> assertThat(dana.maySay("step.REOPEN")).isTrue());
    }

    @SuppressWarnings("unchecked")
    private void readFirst() {
        dana.sees(dana.says("step.OPEN"));
        dana.window()
                .test((Select<Object>) dana.field(Select.class, "writing.readFirst"))
                .selectItem(dana.says("writing.readFirst.yes"));
        dana.catchesUp();
    }

    @SuppressWarnings("unchecked")
    private static void adds(Participant person, String name) {
        person.waitsFor(
                page -> assertThat(person.elements("manof-rings")).as("rings").isNotEmpty());
        person.window().test(person.field(TextField.class, "stakeholder.name")).setValue(name);
        var sector = (Select<SectorPicture>) person.field(Select.class, "stakeholder.sector");
        sector.setValue(sector.getListDataView().getItem(0));
        ((RadioButtonGroup<Level>) person.field(RadioButtonGroup.class, "stakeholder.level")).setValue(Level.LOCAL);
        person.presses("stakeholder.save");
        person.catchesUp();
    }

    private void about(String key, String text) {
        dana.sees(text);
        dana.presses("review.about", dana.says(key), text);
    }

    private void hides(String text) {
        about("review.hide", text);
        dana.window().test(dana.field(TextArea.class, "review.reason")).setValue(REASON);
        dana.presses("review.hide.yes");
    }

    private String goal() {
        return spring.getBean(InitiativeReader.class)
                .read(initiative)
                .goals()
                .getFirst()
                .text()
                .in(Language.HE);
    }
}
