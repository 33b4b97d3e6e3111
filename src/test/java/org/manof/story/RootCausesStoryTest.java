package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;

/** A room looks for root causes: a facilitator, six people who read three languages, the board, a coordinator. */
@ManofTest
class RootCausesStoryTest extends Gathered {
    @BeforeEach
    void gather() {
        theWorkshopOpens("גורמי השורש", "DAY");
        noaComes();
        annComes();
        samiComes();
        othersCome("רות", "דן", "מאיה");
        dana.begins();
        IntStream.range(0, 5).forEach(_ -> dana.goesOn());
    }

    @Test
    void fromQuestionsOnPhonesToTheRootCausesOnTheInitiativesHome() {
        dana.sees("7 מרכיבים הם 42 זוגות", "צריך 16 אנשים");
        dana.window().test(dana.field(IntegerField.class, "influence.size")).setValue(4);
        dana.presses("influence.saveSize");
        dana.sees("4 מרכיבים הם 12 זוגות");
        dana.opens();
        var root = component();
        assertThat(new Judge(noa).asked()).isEqualTo(8);

        people.forEach(person -> new Judge(person).answersEverything(root, 3));
        assertThat(new Judge(noa).asked()).isEqualTo(12);
        new Secrecy(dana, everyScreen().toList()).holds(noa, () -> new Judge(noa).changesItsFirstAnswer(0));
        new Judge(noa).changesItsFirstAnswer(3);
        board.waitsFor(page -> assertThat(board.turnout()).isEqualTo("סיימו 6 מתוך 6"));
        dana.sees("ל־12 מתוך 12 זוגות יש כבר שלוש תשובות");
        assertThat(Stream.of(dana, board, ann).flatMap(screen -> screen.elements("manof-drivers").stream()))
                .allMatch(drivers -> drivers.list("rows").isEmpty());

        dana.closes();
        noa.sees("השאלות נסגרו");
        assertThat(Stream.of(dana, board, ann).map(Somebody::everything))
                .noneMatch(everything -> everything.contains("מועמדים לגורמי שורש"));
        dana.reveals();
        board.sees("מועמדים לגורמי שורש", root, "ענו 6 אנשים");
        var row = Judge.row(board, root);
        assertThat(row.path("region").asString()).isEqualTo("DRIVER");
        assertThat(row.path("said").asString()).isEqualTo("מועמד לשורש");
        assertThat(row.path("number").asInt()).isEqualTo(1);
        ann.waitsFor(page -> assertThat(page).contains("Candidates for root causes"));

        theFacilitatorNamesTheRootCauseAndTakesItBack(root);
    }

    private void theFacilitatorNamesTheRootCauseAndTakesItBack(String root) {
        presses(root);
        board.waitsFor(page ->
                assertThat(Judge.row(board, root).path("note").asString()).isEqualTo("גורם שורש"));
        presses(root);
        board.waitsFor(page ->
                assertThat(Judge.row(board, root).path("note").asString("")).isEmpty());

        var other = second(root);
        presses(other);
        assertThat(dana.notices().toString()).contains("רק עם נימוק");
        dana.window()
                .test(dana.window()
                        .find(TextField.class)
                        .withAriaLabel(dana.says("influence.reasonNamed", other))
                        .single())
                .setValue("כך אומרים המורים");
        presses(other);
        presses(root);
        rami.visitsInitiative(initiative);
        rami.sees("גורמי השורש", root, other, "כך אומרים המורים");
    }

    private void presses(String component) {
        dana.catchesUp();
        dana.window()
                .test(dana.window()
                        .find(Button.class)
                        .withAriaLabel(dana.says("influence.nameNamed", component))
                        .single())
                .click();
        dana.catchesUp();
    }

    /** The component that everybody is going to take for the root, as the phones write it. */
    private String component() {
        noa.waitsFor(page -> assertThat(new Judge(noa).asked()).isPositive());
        return noa.element("manof-influence")
                .list("questions")
                .getFirst()
                .path("driver")
                .path("text")
                .asString();
    }

    private String second(String root) {
        return board.element("manof-drivers").list("rows").stream()
                .map(row -> row.path("text").asString())
                .filter(text -> !text.equals(root))
                .findFirst()
                .orElseThrow();
    }
}
