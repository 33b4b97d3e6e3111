package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A workshop of its own that looks for who could answer what nothing answers yet. */
final class RecruitmentTour {
    private static final List<String> LEVERS =
            List.of("מעבדה אזורית אחת לכל התיכונים, פתוחה גם בערב", "מדעניות צעירות מלוות כיתות בחטיבות הביניים");
    private static final List<String> PEOPLE =
            List.of("רונית אלמוג", "אמל נסאר", "אבי מזרחי", "דודו ביטון", "נועה ברק", "מאיה לוי");
    private static final String CLUB = "מועדון ״נערות בונות״ של העיר השכנה";
    private static final String BUSES = "نقليات المجلس الإقليمي";
    private static final String FUND = "קרן מלגות ״צעד אחר צעד״";

    private final Stage stage;
    private final Look look;
    private final List<Words> readers;
    private final SideRoom room;

    private RecruitmentTour(Stage stage, Look look, List<Words> readers) {
        this.stage = stage;
        this.look = look;
        this.readers = readers;
        room = SideRoom.gather(stage, readers, "מי עוד יכול", "EVENINGS", PEOPLE, page -> {});
    }

    /** Goes through it as readers of these languages see it. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new RecruitmentTour(stage, look, readers);
        tour.chooseLevers();
        tour.propose();
        tour.followUp();
        tour.goOnAtTheDesk();
    }

    private void chooseLevers() {
        leads().takes("BEGIN");
        leads().skipsTo("levers");
        leads().takes("OPEN");
        guest(0).proposes(LEVERS.get(0), Stem.MATHS, "מהשנה הבאה", "התיכונים והמכללה");
        guest(1).proposes(LEVERS.get(1), Stem.MODELS, "מיד", "חטיבות הביניים");
        leads().takes("CLOSE", "REVEAL", "NEXT");
        leads().skipsTo("choice");
        leads().takes("OPEN");
        guest(0).votes(LEVERS.get(0), 2);
        guest(1).votes(LEVERS.get(1), 1);
        leads().takes("CLOSE", "REVEAL");
        leads().chooses(LEVERS.get(0), Stem.GOAL_MATHS, "");
        leads().chooses(LEVERS.get(1), Stem.GOAL_YOUNG, "");
        leads().skipsTo("recruitment");
        shows("recruitment-waiting");
    }

    private void propose() {
        leads().takes("OPEN");
        proposes(0, CLUB, "העיר השכנה", "חוגי הנדסה לבנות, עם מדריכות צעירות", Stem.GIRLS);
        proposes(1, BUSES, "", "", Stem.AFTERNOONS);
        proposes(2, FUND, "ארצי", "מלגות וליווי לסטודנטים בשנה הראשונה", Stem.MONEY);
        for (var person : List.of(3, 4, 5)) {
            phone(person)
                    .getByText(words(person).of("candidate.know"), exactly())
                    .first()
                    .click();
        }
        room.boards()
                .forEach(board -> assertThat(board.locator(".gap-candidate")).hasCount(3));
        room.phones().subList(0, readers.size()).forEach(Page::reload);
        room.phones()
                .forEach(phone -> assertThat(
                                phone.locator(".gap-candidates > li").first())
                        .isVisible());
        shows("recruitment");
        phone(0).locator(".candidate-form").scrollIntoViewIfNeeded();
        look.at("phone-recruitment-form", readers.getFirst(), phone(0));
    }

    private void followUp() {
        opens(leads().page(), CLUB);
        moves("APPROACHED", CLUB);
        answers("INTEREST", "YES");
        answers("CAPACITY", "PARTLY");
        moves("CHECKED", CLUB);
        moves("JOINED", CLUB);
        opens(leads().page(), FUND);
        moves("APPROACHED", FUND);
        room.boards()
                .forEach(board ->
                        assertThat(board.locator("[data-status=JOINED]")).hasCount(1));
        shows("recruitment-joined");
        leads().button(readers.getFirst().of("step.CLOSE")).click();
        assertThat(phone(0).getByText(readers.getFirst().of("candidate.closed")))
                .isVisible();
        look.at("phone-recruitment-closed", readers.getFirst(), phone(0));
    }

    private void goOnAtTheDesk() {
        for (var words : readers) {
            var coordinator = stage.coordinator(words);
            coordinator.opensInitiative();
            look.at("initiative-recruitment", words, coordinator.page());
            coordinator
                    .page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of("recruitment.open")))
                    .click();
            opens(coordinator.page(), CLUB);
            look.at("recruitment-desk", words, coordinator.page());
        }
    }

    private void proposes(int person, String name, String place, String does, String gap) {
        var page = phone(person);
        page.getByLabel(words(person).of("candidate.field.NAME")).fill(name);
        page.locator(".candidate-fields vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(Stem.in(words(person), gap)))
                .locator("input")
                .check();
        page.locator(".candidate-fields vaadin-select").click();
        page.getByRole(AriaRole.OPTION).nth(2).click();
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(words(person).of("level.REGIONAL")))
                .check();
        page.getByLabel(words(person).of("candidate.field.PLACE")).fill(place);
        page.getByLabel(words(person).of("candidate.field.DOES")).fill(does);
        guest(person).press("candidate.send");
        assertThat(page.locator(".gap-candidates").filter(new Locator.FilterOptions().setHasText(name)))
                .isVisible();
    }

    private static void opens(Page page, String name) {
        page.locator(".candidate-file vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    private void moves(String status, String name) {
        var words = readers.getFirst();
        var file = leads().page().locator(".candidate-file").filter(new Locator.FilterOptions().setHasText(name));
        file.locator(".candidate-steps vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(words.of("candidate.move." + status)))
                .click();
        assertThat(file.locator("vaadin-details-summary [data-status=" + status + "]"))
                .isVisible();
    }

    private void answers(String item, String answer) {
        var words = readers.getFirst();
        leads().page()
                .locator(".candidate-check vaadin-select:visible")
                .filter(new Locator.FilterOptions().setHasText(words.of("candidate.check." + item)))
                .first()
                .click();
        leads().page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions()
                                .setName(words.of("candidate.answer." + answer))
                                .setExact(true))
                .click();
    }

    private void shows(String name) {
        for (var i = 0; i < readers.size(); i++) {
            look.at("console-" + name, readers.get(i), room.consoles().get(i).page());
            look.at("phone-" + name, readers.get(i), room.phones().get(i));
            look.at("board-" + name, readers.get(i), room.boards().get(i));
        }
    }

    private Facilitator leads() {
        return room.consoles().getFirst();
    }

    private Page phone(int person) {
        return room.phones().get(person);
    }

    private Participant guest(int person) {
        return new Participant(phone(person), words(person));
    }

    private Words words(int person) {
        return person < readers.size() ? readers.get(person) : Words.HE;
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
