package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A workshop of its own for the working assumptions, which stops at every screen worth looking at. */
final class AssumptionsTour {
    private static final String BUSES = "יהיו הסעות אחר הצהריים לכל השכונות";
    private static final String RIDES = "תלמידים יוכלו להגיע למרכזי המדע גם בלי רכב";
    private static final String TOGETHER = "אפשר להגיע לפעילות אחר הצהריים מכל שכונה, גם בלי רכב";
    private static final String BUDGET = "ميزانية التربية لن تُقلَّص في السنتين القادمتين";
    private static final String TEACHERS =
            "מורי המתמטיקה יישארו לפחות שלוש שנים, ומי שייכנס במקומם יקבל את אותה ההכשרה בתוך בית הספר";
    private static final String INDUSTRY = "התעשייה באזור תשחרר עובדים למפגשים בשעות העבודה";
    private static final List<String> PEOPLE =
            List.of("רונית אלמוג", "אמל נסאר", "אבי מזרחי", "דודו ביטון", "נועה ברק", "מאיה לוי");

    private final Stage stage;
    private final Look look;
    private final List<Words> readers;
    private final SideRoom room;

    private AssumptionsTour(Stage stage, Look look, List<Words> readers) {
        this.stage = stage;
        this.look = look;
        this.readers = readers;
        room = SideRoom.gather(
                stage,
                readers,
                "הנחות העבודה",
                "HALF_DAY",
                PEOPLE,
                page -> look.at("initiative-new-workshop", readers.getFirst(), page));
    }

    /** Goes through the assumptions as readers of these languages see them. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new AssumptionsTour(stage, look, readers);
        tour.write();
        tour.merge();
        tour.rate();
        tour.decide();
        tour.read();
    }

    private void write() {
        room.leads().takes("BEGIN", "OPEN");
        send(0, BUSES);
        send(1, BUDGET);
        send(2, TEACHERS);
        send(3, INDUSTRY);
        send(4, RIDES);
        for (var i = 0; i < readers.size(); i++) {
            field(i).fill("ההורים יסכימו שהילדים יישארו עד ארבע, אם תהיה ארוחה");
            assertThat(room.boards().get(i).getByText("5").first()).isVisible();
        }
        shows("assumptions");
    }

    private void merge() {
        room.leads().takes("CLOSE", "REVEAL");
        var page = room.leads().page();
        for (var text : List.of(BUSES, RIDES)) {
            row(page, ".assumption-row", text).locator("input[type=checkbox]").check();
        }
        page.getByLabel(readers.getFirst().of("assumption.mergeText")).fill(TOGETHER);
        look.at("console-assumptions-merging", readers.getFirst(), page);
        room.leads().button(readers.getFirst().of("assumption.merge")).click();
        room.boards()
                .forEach(board -> assertThat(board.getByText(TOGETHER).first()).isVisible());
        shows("assumptions-gallery");
    }

    private void rate() {
        room.leads().takes("NEXT", "OPEN");
        for (var i = 0; i < PEOPLE.size(); i++) {
            grade(i, TOGETHER, List.of(5, 4, 5, 4, 4, 3).get(i));
            grade(i, BUDGET, List.of(1, 5, 1, 4, 2, 5).get(i));
            if (i > 0) {
                grade(i, TEACHERS, List.of(5, 2, 3, 2, 4, 3).get(i));
            }
            if (i > 2) {
                grade(i, INDUSTRY, 4);
            }
        }
        room.boards()
                .forEach(board -> assertThat(board.getByText("6/6").first()).isVisible());
        shows("rating");
        room.leads().takes("CLOSE");
        look.at("phone-rating-closed", readers.getFirst(), room.phones().getFirst());
        room.leads().takes("REVEAL");
        room.boards()
                .forEach(board -> assertThat(board.locator(".spread-list > li")).hasCount(4));
        shows("rating-revealed");
    }

    private void decide() {
        var words = readers.getFirst();
        var page = room.leads().page();
        var open = row(page, ".assumption-decision", BUDGET);
        open.locator("input").fill("ממתינים לתקציב המדינה, ובודקים שוב בינואר");
        open.getByText(words.of("assumption.verdict.OPEN"), new Locator.GetByTextOptions().setExact(true))
                .click();
        row(page, ".assumption-decision", TOGETHER)
                .getByText(words.of("assumption.verdict.STANDS"), new Locator.GetByTextOptions().setExact(true))
                .click();
        room.boards()
                .forEach(board ->
                        assertThat(board.locator(".spread-verdict:visible")).hasCount(2));
        shows("rating-decided");
    }

    private void read() {
        for (var words : readers) {
            var coordinator = stage.coordinator(words);
            coordinator.opensInitiative();
            look.at("initiative-assumptions", words, coordinator.page());
            coordinator.opensPlan();
            look.at("plan-assumptions", words, coordinator.page());
        }
    }

    private void shows(String name) {
        room.shows(look, readers, name);
    }

    private void send(int person, String text) {
        field(person).fill(text);
        new Participant(room.phones().get(person), words(person)).press("assumption.send");
        assertThat(room.phones()
                        .get(person)
                        .locator(".assumption-phone .plain-list")
                        .first())
                .containsText(text);
    }

    private Locator field(int person) {
        return room.phones().get(person).getByLabel(words(person).of("assumption.text"));
    }

    private void grade(int person, String text, int grade) {
        row(room.phones().get(person), "manof-scale li", text)
                .locator("label")
                .nth(grade - 1)
                .click();
        assertThat(room.phones().get(person).locator("manof-scale [data-pending]"))
                .hasCount(0);
    }

    private Words words(int person) {
        return person < readers.size() ? readers.get(person) : Words.HE;
    }

    private static Locator row(Page page, String selector, String text) {
        return page.locator(selector).filter(new Locator.FilterOptions().setHasText(text));
    }
}
