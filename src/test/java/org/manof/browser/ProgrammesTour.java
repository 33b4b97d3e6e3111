package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** What there is already around two levers: mapped by six people, merged, voted on and decided. */
final class ProgrammesTour {
    private static final String LAB = "מעבדה אזורית אחת לכל התיכונים, פתוחה גם בערב";
    private static final String BUSES = "הסעות ערב לקמפוס";
    private static final String CLUB = "מועדון מדע אחר הצהריים";
    private static final String CLUBS = "תכנית מועדון מדעים אחר הצהריים";
    private static final String GRANTS = "منح للسنة الأولى";
    private static final String MENTORS =
            "ליווי אישי של סטודנטים בשנה הראשונה, בשיתוף המכללה האזורית ועובדים מתנדבים ממפעלי ההייטק באזור";
    private static final List<String> PEOPLE =
            List.of("רונית אלמוג", "אמל נסאר", "אבי מזרחי", "דודו ביטון", "נועה ברק", "מאיה לוי");

    private final Stage stage;
    private final Look look;
    private final List<Words> readers;
    private final SideRoom room;

    private ProgrammesTour(Stage stage, Look look, List<Words> readers) {
        this.stage = stage;
        this.look = look;
        this.readers = readers;
        room = SideRoom.gather(stage, readers, "מה כבר קורה", "EVENINGS", PEOPLE, page -> {});
    }

    /** Goes through it as readers of these languages see it. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new ProgrammesTour(stage, look, readers);
        tour.choose();
        tour.map();
        tour.merge();
        tour.vote();
        tour.decide();
        tour.read();
    }

    private void choose() {
        leads().takes("BEGIN");
        leads().skipsTo("levers");
        leads().takes("OPEN");
        guest(0).proposes(LAB, Stem.MATHS, "מהשנה הבאה", "התיכונים והמכללה");
        guest(1).proposes(BUSES, Stem.MODELS, "מהשנה הבאה", "תחבורה");
        leads().takes("CLOSE", "REVEAL");
        leads().skipsTo("choice");
        leads().takes("OPEN");
        guest(0).votes(LAB, 2);
        leads().takes("CLOSE", "REVEAL");
        leads().chooses(LAB, Stem.GOAL_MATHS, "");
        leads().chooses(BUSES, Stem.GOAL_MATHS, "");
        leads().skipsTo("programmes");
        shows("programmes-waiting");
    }

    private void map() {
        leads().takes("OPEN");
        adds(0, CLUB, "מגזר ציבורי", "Public", "240,000");
        shows("programmes-first");
        adds(1, CLUBS, "מגזר שלישי", "Third sector", "");
        adds(2, GRANTS, "פילנתרופיה", "Philanthropy", "1,500,000 ₪");
        adds(3, MENTORS, "אקדמיה", "Academia", "90000");
        adds(4, "ביקורי תלמידים במפעלים", "מגזר עסקי", "Business", "");
        adds(5, "מרכז מדע במתנ״ס", "מגזר ציבורי", "Public", "310,000");
        for (var i = 0; i < readers.size(); i++) {
            name(i).fill("קורס קיץ לנוער");
            assertThat(room.boards().get(i).locator(".programme-alike:visible")).hasCount(1);
        }
        shows("programmes");
    }

    private void merge() {
        var words = readers.getFirst();
        var page = leads().page();
        page.locator(".programme-similar vaadin-button").first().click();
        assertThat(page.locator(".programme-dialog vaadin-text-area").first()).isVisible();
        look.at("console-programmes-merging", words, page);
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").last().click();
        room.boards()
                .forEach(board ->
                        assertThat(board.locator(".programme-alike:visible")).hasCount(0));
        look.at("console-programmes-merged", words, page);
        leads().takes("CLOSE");
        shows("programmes-closed");
        leads().skipsTo("programmesVote");
    }

    private void vote() {
        shows("programmesVote-waiting");
        leads().takes("OPEN");
        for (var i = 0; i < PEOPLE.size(); i++) {
            guest(i).votes(CLUB, 1);
            guest(i).votes(i % 2 == 0 ? MENTORS : GRANTS, 1);
        }
        shows("programmesVote");
        leads().takes("CLOSE", "REVEAL");
        shows("programmesVote-revealed");
    }

    private void decide() {
        var words = readers.getFirst();
        var page = leads().page();
        decides(CLUB, "STRATEGIC");
        page.getByLabel(words.of("programme.leader")).fill("רונית אלמוג");
        look.at("console-programmes-deciding", words, page);
        saves();
        decides(GRANTS, "OUT");
        look.at("console-programmes-against", words, page);
        page.getByLabel(words.of("programme.reason")).last().fill("המלגות מסתיימות ביוני, ואין מי שממשיך אותן");
        saves();
        decides(MENTORS, "DIRECT");
        saves();
        room.boards()
                .forEach(board ->
                        assertThat(board.locator(".programme-decisions > li")).hasCount(3));
        shows("programmes-decided");
    }

    private void read() {
        for (var words : readers) {
            var coordinator = stage.coordinator(words);
            coordinator.opensInitiative();
            look.at("initiative-programmes", words, coordinator.page());
            coordinator.opensPlan();
            look.at("plan-programmes", words, coordinator.page());
        }
    }

    private void decides(String programme, String circle) {
        var page = leads().page();
        page.locator(".programme-row")
                .filter(new Locator.FilterOptions().setHasText(programme))
                .locator("vaadin-button")
                .last()
                .click();
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions()
                                .setName(readers.getFirst().of("circle." + circle + ".title"))
                                .setExact(true))
                .check();
    }

    private void saves() {
        leads().button(readers.getFirst().of("programme.decide.save")).click();
        assertThat(leads().page().locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private void adds(int person, String name, String hebrew, String english, String budget) {
        var words = words(person);
        var page = room.phones().get(person);
        name(person).fill(name);
        page.locator(".programme-fields vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words == Words.HE ? hebrew : english))
                .first()
                .click();
        if (!budget.isEmpty()) {
            page.getByText(words.of("programme.more")).click();
            page.getByLabel(words.of("programme.budget")).first().fill(budget);
            page.getByLabel(words.of("programme.source")).fill("תקציב הרשות");
            page.getByLabel(words.of("programme.reach")).fill("כ־200 תלמידים");
            page.getByLabel(words.of("programme.link"), new Page.GetByLabelOptions().setExact(true))
                    .fill("example.org/club");
        }
        guest(person).press("programme.send");
        assertThat(page.locator(".programme-phone .plain-list")).containsText(name);
    }

    private Locator name(int person) {
        return room.phones().get(person).getByLabel(words(person).of("programme.name"));
    }

    private Facilitator leads() {
        return room.consoles().getFirst();
    }

    private Participant guest(int person) {
        return new Participant(room.phones().get(person), words(person));
    }

    private Words words(int person) {
        return person < readers.size() ? readers.get(person) : Words.HE;
    }

    private void shows(String name) {
        for (var i = 0; i < readers.size(); i++) {
            look.at("console-" + name, readers.get(i), room.consoles().get(i).page());
            look.at("phone-" + name, readers.get(i), room.phones().get(i));
            look.at("board-" + name, readers.get(i), room.boards().get(i));
        }
    }
}
