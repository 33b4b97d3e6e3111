package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The line from a mission's barriers to a finalised row, as five devices see it, in Hebrew. */
@Tag("browser")
class WholeWorkshopInBrowsersTest {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void fromBarriersToAFinalisedRow() throws IOException {
        var board = STAGE.board(Words.HE);
        var facilitator = STAGE.facilitator(Words.HE);
        facilitator.opensInitiative();
        facilitator.opensConsole();
        var ronit = STAGE.participant().joinsByLink(STAGE.house(), "רונית", "public");
        var dudu = STAGE.participant().joinsByCode(STAGE.house(), "דודו", "business");
        var samir = STAGE.participant().joinsByLink(STAGE.house(), "סמיר", "academia");
        var all = List.of(ronit, dudu, samir);
        List.of("רונית", "דודו", "סמיר").forEach(board::shows);

        prioritise(facilitator, board, all);
        depth(facilitator, board, all);
        levers(facilitator, board, all);
        choose(facilitator, board, all);
        circles(facilitator, board, all);
        plan(facilitator, board, all);
        readTheVersion();
        assertThat(STAGE.windows().faults()).isEmpty();
    }

    private void prioritise(Facilitator facilitator, Board board, List<Participant> all) {
        facilitator.takes("BEGIN", "OPEN");
        board.shows(Words.HE.of("kind.priorities.question"));
        all.forEach(each -> each.votes(Stem.MATHS, 2));
        all.getFirst().votes(Stem.MODELS, 1);
        all.getFirst().isDone();
        board.shows("3/3");
        board.neverHeardOf(Stem.MATHS);
        board.neverHeardOf(Stem.MODELS);
        facilitator.takes("CLOSE");
        all.getLast().sees(Words.HE.of("vote.waitForReveal"));
        board.neverHeardOf(Stem.MATHS);
        facilitator.takes("REVEAL");
        board.ranks(Stem.MATHS, Stem.MODELS);
        all.getLast().sees(Stem.MATHS);
    }

    private void depth(Facilitator facilitator, Board board, List<Participant> all) {
        facilitator.takes("NEXT");
        board.shows(Words.HE.of("board.waiting"));
        board.forgets();
        facilitator.takes("OPEN");
        all.getFirst().ratesByKeys(Stem.MATHS, 4);
        all.getLast().rates(Stem.MATHS, 1, 2);
        board.shows("2/3");
        facilitator.takes("CLOSE", "REVEAL");
        board.shows("דירגו שניים");
        board.neverHeardOf(Stem.MATHS);
    }

    private void levers(Facilitator facilitator, Board board, List<Participant> all) {
        facilitator.takes("NEXT", "OPEN");
        all.get(0).proposes("מרכז מדע פתוח אחר הצהריים", Stem.MATHS, "תחילת שנת הלימודים", "מתנ״סים");
        all.get(1).proposes("מעבדה ניידת בין בתי הספר", Stem.MODELS, "מיד", "חינוך ותעשייה");
        all.get(2).proposes("ליווי אישי בשנה הראשונה", Stem.MATHS, "אוקטובר", "אקדמיה");
        board.neverHeardOf("מעבדה ניידת");
        facilitator.takes("CLOSE", "REVEAL");
        board.shows("מעבדה ניידת בין בתי הספר");
        facilitator.merges("מרכז מדע פתוח אחר הצהריים", "מעבדה ניידת בין בתי הספר", "מרכז מדע ומעבדה ניידת");
        board.shows("מרכז מדע ומעבדה ניידת");
    }

    private void choose(Facilitator facilitator, Board board, List<Participant> all) {
        facilitator.takes("NEXT");
        board.shows(Words.HE.of("board.waiting"));
        board.forgets();
        facilitator.takes("OPEN");
        all.forEach(each -> each.votes("מרכז מדע ומעבדה ניידת", 2));
        all.getLast().votes("ליווי אישי בשנה הראשונה", 1);
        board.shows("3/3");
        board.neverHeardOf("מרכז מדע ומעבדה ניידת");
        facilitator.takes("CLOSE", "REVEAL");
        board.ranks("מרכז מדע ומעבדה ניידת", "ליווי אישי בשנה הראשונה");
        facilitator.chooses("מרכז מדע ומעבדה ניידת", Stem.GOAL_MATHS, "");
        board.shows(Words.HE.of("lever.chosenTitle"));
    }

    private void circles(Facilitator facilitator, Board board, List<Participant> all) {
        facilitator.takes("NEXT", "OPEN");
        all.forEach(each -> each.places(Stem.OFEK, "STRATEGIC"));
        all.getFirst().places(Stem.COLLEGE, "DIRECT");
        all.getLast().places(Stem.COLLEGE, "WIDE");
        board.shows(Stem.OFEK);
        facilitator.fixes(Stem.OFEK, "STRATEGIC");
    }

    private void plan(Facilitator facilitator, Board board, List<Participant> all) {
        facilitator.takes("CLOSE", "NEXT", "OPEN");
        facilitator.plans(
                "מרכז מדע ומעבדה ניידת", "פתיחת מרכז מדע בשני בתי ספר", Stem.OFEK, "240000", "מנהלת אגף החינוך");
        board.shows("פתיחת מרכז מדע בשני בתי ספר");
        all.getFirst().sees("פתיחת מרכז מדע בשני בתי ספר");
        facilitator.finalises("המדדים ייקבעו בוועדת ההיגוי");
    }

    private void readTheVersion() throws IOException {
        var coordinator = STAGE.coordinator(Words.HE);
        coordinator.opensInitiative();
        coordinator.opensPlan();
        coordinator.reads(1);
        coordinator.asksWhy(0);
        assertThat(coordinator.page().locator(".plan-side")).containsText("מעבדה ניידת בין בתי הספר");
        var file = coordinator
                .page()
                .waitForDownload(() -> coordinator
                        .page()
                        .getByText(Words.HE.of("report.csv"), new Page.GetByTextOptions().setExact(true))
                        .click());
        assertThat(Files.readString(file.path()))
                .startsWith("\uFEFF")
                .contains("פתיחת מרכז מדע בשני בתי ספר", Stem.OFEK, "240000");
    }
}
