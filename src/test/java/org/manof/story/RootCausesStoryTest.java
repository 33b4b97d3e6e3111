package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.initiative.StemFile;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A room looks for root causes: a facilitator, six people who read three languages, the board, a coordinator. */
@ManofTest
class RootCausesStoryTest {
    @Autowired
    private ApplicationContext spring;

    private House house;
    private Facilitator dana;
    private Coordinator rami;
    private Board board;
    private Participant noa;
    private Participant ann;
    private List<Participant> everybody;
    private UUID initiative;

    @BeforeEach
    void gather() {
        house = new House(spring);
        dana = house.facilitator("dana");
        rami = house.coordinator("rami");
        initiative = dana.imports(StemFile.bytes());
        dana.invites(rami);
        dana.choosesAgenda("DAY");
        dana.opensWorkshop("גורמי השורש");
        board = house.board().opens(dana.boardAddress());
        noa = house.participant("נועה", Language.HE).joins(board.code(), "מגזר ציבורי");
        ann = house.participant("Ann", Language.EN).joins(board.code(), "Philanthropy");
        everybody = Stream.concat(
                        Stream.of(
                                noa, ann, house.participant("سامي", Language.AR).joins(board.code(), "الأكاديميا")),
                        Stream.of("רות", "דן", "מאיה")
                                .map(name ->
                                        house.participant(name, Language.HE).joins(board.code(), "מגזר שלישי")))
                .toList();
        dana.begins();
        IntStream.range(0, 5).forEach(_ -> dana.goesOn());
    }

    @AfterEach
    void close() {
        house.close();
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

        everybody.forEach(person -> new Judge(person).answersEverything(root, 3));
        assertThat(new Judge(noa).asked()).isEqualTo(12);
        new Secrecy(
                        dana,
                        Stream.concat(everybody.stream(), Stream.of(board, dana))
                                .toList())
                .holds(noa, () -> new Judge(noa).changesItsFirstAnswer(0));
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
