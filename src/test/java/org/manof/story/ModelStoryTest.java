package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import tools.jackson.databind.JsonNode;

/** A room builds its operating model: a facilitator, a colleague at the desk, a coordinator, three who comment, the board. */
@ManofTest
class ModelStoryTest extends Gathered {
    private static final String STEERING = "ועדת היגוי";
    private static final String PARENTS = "חסר כאן נציג הורים";

    private Facilitator yael;

    @BeforeEach
    void gather() {
        theInitiativeIsThere();
        yael = house.facilitator("yael");
        dana.invites(yael);
        dana.choosesAgenda("EVENINGS");
        theConsoleOpens("מודל הפעולה");
        noaComes();
        samiComes();
        annComes();
        dana.begins();
        dana.goesOnTo("model");
        dana.sees("עדיין אין מודל פעולה");
    }

    @Test
    void fromTheGuideToAModelThatTheRoomHasSpokenAbout() {
        theFacilitatorBeginsFromTheGuide();
        twoFacilitatorsSeatTheSteeringCommittee();
        theRoomSpeaksAndTheFacilitatorTakesItUp();
        itStandsOnTheInitiativesHome();
    }

    @SuppressWarnings("unchecked")
    private void theFacilitatorBeginsFromTheGuide() {
        dana.opens();
        noa.sees("מודל הפעולה עוד לא הוצג");
        var by = (RadioButtonGroup<Object>) dana.window()
                .find(RadioButtonGroup.class)
                .withLabel(dana.says("model.by"))
                .single();
        by.setValue(by.getListDataView().getItems().toList().getLast());
        dana.presses("model.begin");
        board.waitsFor(page -> assertThat(unit(board, STEERING).path("members")).isEmpty());
        noa.sees(STEERING, "ניהול המהלך", "מאמץ ליבה");
        sami.sees("لجنة توجيهية");
        ann.sees("Steering committee", "Measurement and evaluation team");
    }

    private void twoFacilitatorsSeatTheSteeringCommittee() {
        opens(dana, STEERING);
        adds(dana, "קרן אופק", "דינה לב");
        board.waitsFor(page -> assertThat(unit(board, STEERING)
                        .path("members")
                        .get(0)
                        .path("text")
                        .asString())
                .isEqualTo("דינה לב · קרן אופק"));
        yael.goesTo("model/" + initiative);
        opens(yael, STEERING);
        yael.sees("קרן אופק");
        writes(yael, "הוועדה המובילה");
        noa.sees("הוועדה המובילה");
        dana.waitsFor(page -> assertThat(page).contains("הוועדה המובילה"));
        dana.doesNotSee("מישהו שינה את זה");
        dana.undoes("deed.model.memberAdd");
        board.waitsFor(page ->
                assertThat(unit(board, "הוועדה המובילה").path("members")).isEmpty());
        yael.sees("הוועדה המובילה · אין חברים");
        adds(yael, "קרן אופק", "דינה לב");
        noa.sees("דינה לב", "בהחלטה");
    }

    private void theRoomSpeaksAndTheFacilitatorTakesItUp() {
        noa.presses("model.commentNamed", "הוועדה המובילה");
        types(noa, "חצי הערה");
        dana.closes();
        noa.sees("מה שכתבתם לא נשלח");
        dana.presses("step.REOPEN");
        noa.sees(noa.says("model.send"));
        types(noa, PARENTS);
        noa.presses("model.send");
        sami.sees(PARENTS);
        ann.sees(PARENTS);
        noa.sees("שלכם");
        board.waitsFor(page -> assertThat(
                        unit(board, "הוועדה המובילה").path("comments").asInt())
                .isEqualTo(1));
        yael.sees(PARENTS);

        dana.presses("model.takeUpNamed", PARENTS);
        noa.sees("נכנס למודל");
        assertThat(noa.maySay("model.withdrawNamed", PARENTS)).isFalse();
        dana.undoes("deed.model.takeUp");
        noa.waitsFor(
                page -> assertThat(noa.maySay("model.withdrawNamed", PARENTS)).isTrue());
        dana.presses("model.takeUpNamed", PARENTS);
        yael.sees("נכנס למודל");
    }

    private void itStandsOnTheInitiativesHome() {
        rami.visitsInitiative(initiative);
        rami.sees("מודל הפעולה", "חבר אחד");
        rami.goesTo("model/" + initiative);
        rami.sees(PARENTS);
        assertThat(unit(rami, "הוועדה המובילה")
                        .path("members")
                        .get(0)
                        .path("part")
                        .asString())
                .isEqualTo("DECIDES");
        assertThat(rami.window().find(Select.class).all()).isEmpty();
        rami.visitsInitiative(initiative);
        assertThat(rami.downloads("report.model")).contains("הוועדה המובילה", "דינה לב");
    }

    private static void opens(Facilitator who, String unit) {
        who.waitsFor(page -> assertThat(details(who, unit)).hasSize(1));
        details(who, unit).getFirst().setOpened(true);
        who.catchesUp();
    }

    private static List<Details> details(Facilitator who, String unit) {
        return who.window().find(Details.class).all().stream()
                .filter(details -> details.getSummaryText().startsWith(unit))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void adds(Facilitator who, String stakeholder, String person) {
        who.window()
                .test((Select<Object>) who.window()
                        .find(Select.class)
                        .withLabel(who.says("model.field.STAKEHOLDER"))
                        .single())
                .selectItem(stakeholder);
        var fields = who.window()
                .find(TextField.class)
                .withLabel(who.says("model.field.PERSON"))
                .all();
        who.window().test(fields.getLast()).setValue(person);
        who.presses("model.addMember");
    }

    private static void writes(Facilitator who, String name) {
        who.window()
                .test(who.window()
                        .find(TextField.class)
                        .withLabel(who.says("model.field.NAME"))
                        .single())
                .setValue(name);
        who.catchesUp();
    }

    private static void types(Participant who, String text) {
        who.window().test(who.field(TextArea.class, "model.comment.text")).setValue(text);
        who.catchesUp();
    }

    /** A unit as the picture draws it. */
    private static JsonNode unit(Somebody who, String name) {
        return who.element("manof-model")
                .property("model")
                .path("places")
                .valueStream()
                .flatMap(place -> place.path("units").valueStream())
                .filter(unit -> unit.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no unit " + name));
    }
}
