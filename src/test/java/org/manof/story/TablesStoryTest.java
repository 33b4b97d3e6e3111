package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.shared.Language;
import org.manof.workshop.Door;
import org.manof.workshop.Evening;

/** Twenty-three people of five sectors at five tables; the phones of four are seen, two of them at one table. */
@ManofTest
class TablesStoryTest extends Gathered {
    private static final List<String> SECTORS = List.of("public", "business", "third", "philanthropy", "academia");

    private Participant dan;

    @BeforeEach
    void gather() {
        theWorkshopOpens("סדר בשולחנות", "DAY");
        noaComes();
        dan = comes("דן", Language.HE, "מגזר עסקי");
        annComes();
        samiComes();
        IntStream.range(0, 19)
                .forEach(at -> spring.getBean(Door.class)
                        .enter(
                                Evening.browser(),
                                code,
                                new Door.Introduction("אורח " + at, SECTORS.get(at % 5), "", Language.HE)));
        dana.begins();
        IntStream.range(0, 4).forEach(_ -> dana.goesOn());
    }

    @Test
    void fromTablesMixedBySectorToTheRoomsOwnOrder() {
        peopleFindTheirTables();
        oneOfThemWritesAndNobodyElsewhereSeesWhat();
        aScribeDropsOutAndAnotherGoesOn();
        somebodyComesLate();
        twoTablesAreReadyAndTheirSumIsSeen();
        theRoomAdjustsTheOrderAndItIsThereAfterEverythingIsOpenedAnew();
    }

    private void peopleFindTheirTables() {
        board.sees("עוד רגע תראו כאן באיזה שולחן אתם יושבים");
        dana.window().test(dana.field(IntegerField.class, "tables.most")).setValue(5);
        dana.presses("tables.deal");
        dana.sees("שולחן 5", "אורח 18");
        dana.doesNotSee("שולחן 6");
        board.sees("מצאו את השולחן שלכם", "שולחן 5", "נועה", "سامي");
        everybody().forEach(phone -> assertThat(table(phone)).isBetween(1, 5));
        noa.sees("השולחן שלכם: " + table(noa), "רק השולחן שלכם רואה");
        if (table(dan) != table(noa)) {
            moves("דן", table(dan), table(noa));
        }
        if (table(ann) == table(noa)) {
            moves("Ann", table(noa), table(noa) % 5 + 1);
        }
        dan.sees("השולחן שלכם: " + table(noa), "נועה");
        dana.opens();
    }

    private void oneOfThemWritesAndNobodyElsewhereSeesWhat() {
        noa.sees(noa.says("tables.nobodyWrites"));
        assertThat(new Writer(noa).mayMove()).isFalse();
        noa.presses("tables.write");
        assertThat(new Writer(noa).mayMove()).isTrue();
        dan.sees("הכתיבה בשם השולחן שלכם אצל נועה");
        assertThat(dan.maySay("tables.write")).isFalse();
        assertThat(new Writer(dan).mayMove()).isFalse();
        var first = new Writer(noa).texts().getFirst();

        new Secrecy(dana, List.of(dana, board, ann)).holds(noa, () -> new Writer(noa).moves(1, 4));
        dan.waitsFor(page -> assertThat(new Writer(dan).texts().get(3)).isEqualTo(first));
        assertThat(new Writer(ann).version()).isZero();
    }

    private void aScribeDropsOutAndAnotherGoesOn() {
        var order = new Writer(noa).texts();
        noa.losesTheLine();
        dana.presses("tables.freeNamed", table(noa));
        dan.presses("tables.write");
        assertThat(new Writer(dan).texts()).isEqualTo(order);
        new Writer(dan).moves(10, 1);
        noa.findsTheLineAgain();
        new Writer(noa).moves(2, 1, 1);
        assertThat(noa.notices().toString()).contains(noa.says("refusal.tables.notScribe"));
        noa.sees("הכתיבה בשם השולחן שלכם אצל דן");
        noa.waitsFor(page -> assertThat(new Writer(noa).texts()).isEqualTo(new Writer(dan).texts()));
        new Writer(dan).moves(2, 1, 1);
        assertThat(dan.notices().toString()).contains(dan.says("refusal.tables.stale"));
        assertThat(new Writer(dan).texts().getFirst()).isEqualTo(order.get(9));
    }

    private void somebodyComesLate() {
        var amit = comes("עמית", Language.HE, "מגזר שלישי");
        amit.sees("השולחן שלכם: ");
        board.sees("עמית");
    }

    private void twoTablesAreReadyAndTheirSumIsSeen() {
        dan.presses("tables.done");
        dan.sees("הסדר של השולחן שלכם מוכן");
        assertThat(new Writer(dan).mayMove()).isFalse();
        ann.presses("tables.write");
        ann.presses("tables.done");
        board.waitsFor(page -> assertThat(board.turnout()).isEqualTo("2 מתוך 5 שולחנות מוכנים"));
        dana.closes();
        dan.sees("השולחנות נסגרו. זה הסדר של השולחן שלכם");
        assertThat(Stream.of(dana, board, ann).flatMap(screen -> Writer.rows(screen).stream()))
                .isEmpty();
        dana.reveals();

        board.sees("המקומות ב־2 שולחנות", "לא מוכנים ולא נספרו: שולחנות", "פחות מ־5 שולחנות");
        ann.sees("The places at 2 tables");
        var rows = Writer.rows(board);
        assertThat(rows).hasSize(10);
        assertThat(rows.getFirst().path("place").asString()).isEqualTo("1");
        assertThat(Writer.rows(dan)).hasSize(10);
    }

    private void theRoomAdjustsTheOrderAndItIsThereAfterEverythingIsOpenedAnew() {
        var last = new Writer(dana).texts().getLast();
        new Writer(dana).moves(10, 2);
        board.waitsFor(page ->
                assertThat(Writer.rows(board).get(1).path("text").asString()).isEqualTo(last));
        assertThat(Writer.rows(board).get(1).path("moved").asString()).isEqualTo("הוזז ממקום 10");
        new Writer(dana).moves(3, 1, 0);
        assertThat(dana.notices().toString()).contains("הסדר השתנה בינתיים");
        dana.window().test(dana.field(TextField.class, "tables.reason")).setValue("כי בלעדיו אין דרך");
        board.waitsFor(page ->
                assertThat(Writer.rows(board).get(1).path("reason").asString()).isEqualTo("כי בלעדיו אין דרך"));
        dana.presses("tables.settle");
        Stream.of(board, noa).forEach(screen -> screen.sees(screen.says("tables.settled")));
        assertThat(new Writer(dana).mayMove()).isFalse();

        dana.goesTo("console/" + dana.workshop());
        board.goesTo(boardAddress);
        for (var screen : List.of(dana, board)) {
            screen.sees(screen.says("tables.settled"));
            assertThat(Writer.rows(screen).get(1).path("text").asString()).isEqualTo(last);
        }
        rami.visitsInitiative(initiative);
        rami.sees(rami.says("report.tables", "סדר בשולחנות"));
    }

    private void moves(String person, int from, int to) {
        dana.presses("tables.pick", person, from);
        dana.presses("tables.putNamed", to);
    }

    /** The number that a phone shows. */
    private int table(Participant phone) {
        var words = phone.says("tables.yours", 0).replace("0", "");
        phone.sees(words);
        var page = phone.page();
        var at = page.indexOf(words) + words.length();
        return Integer.parseInt(page.substring(at, at + 1));
    }
}
