package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A workshop in which texts are read first and everybody sees names: before typing, waiting, hidden, signed. */
final class ModerationTour {
    private static final String BUSES = "יהיו הסעות אחר הצהריים לכל השכונות";
    private static final String RUDE = "ראש העיר לא יקשיב לנו גם הפעם";
    private static final String BUDGET = "ميزانية التربية لن تُقلَّص في السنتين القادمتين";

    private final Look look;
    private final List<Words> readers;
    private final SideRoom room;

    private ModerationTour(Stage stage, Look look, List<Words> readers) {
        this.look = look;
        this.readers = readers;
        room = SideRoom.gather(
                stage,
                readers,
                "קוראים קודם",
                "HALF_DAY",
                List.of("רונית אלמוג", "Daniel Field", "אמל נסאר"),
                page -> {});
    }

    /** Goes through it as readers of these languages see it. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new ModerationTour(stage, look, readers);
        tour.choose();
        tour.write();
        tour.publish();
    }

    private void choose() {
        var console = room.consoles().getFirst();
        console.takes("BEGIN");
        select(console.page(), ".choice-names", 2);
        select(console.page(), ".choice-readFirst", 1);
        shows("moderation-choosing", false);
        console.takes("OPEN");
        room.phones()
                .forEach(phone -> assertThat(phone.locator(".writing-notice")).isVisible());
        shows("moderation-before-typing", true);
    }

    private void write() {
        send(0, RUDE);
        send(1, BUSES);
        send(2, BUDGET);
        var console = room.consoles().getFirst().page();
        assertThat(console.locator(".review-item")).hasCount(3);
        shows("moderation-waiting", true);
        var rude = console.locator(".review-item").filter(new Locator.FilterOptions().setHasText(RUDE));
        rude.locator("vaadin-button").nth(1).click();
        console.locator(".review-dialog textarea").fill("על אנשים לא כותבים כאן, רק על מה שצריך לקרות");
        look.at("console-moderation-hiding", readers.getFirst(), console);
        console.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(readers.getFirst().of("review.hide.yes")))
                .click();
        assertThat(room.phones().getFirst().locator(".standing-note.warn")).isVisible();
        console.locator(".review-item")
                .filter(new Locator.FilterOptions().setHasText(BUSES))
                .locator("vaadin-button")
                .first()
                .click();
        look.at("phone-moderation-hidden", readers.getFirst(), room.phones().getFirst());
    }

    private void publish() {
        room.consoles().getFirst().takes("CLOSE", "REVEAL");
        room.boards()
                .forEach(board ->
                        assertThat(board.getByText("Daniel Field").first()).isVisible());
        shows("moderation-published", true);
    }

    private void shows(String name, boolean phones) {
        for (var i = 0; i < readers.size(); i++) {
            look.at("console-" + name, readers.get(i), room.consoles().get(i).page());
            if (phones) {
                look.at("phone-" + name, readers.get(i), room.phones().get(i));
                look.at("board-" + name, readers.get(i), room.boards().get(i));
            }
        }
    }

    private void send(int person, String text) {
        var words = person < readers.size() ? readers.get(person) : Words.HE;
        var phone = room.phones().get(person);
        phone.getByLabel(words.of("assumption.text")).fill(text);
        new Participant(phone, words).press("assumption.send");
        assertThat(phone.locator(".assumption-phone .plain-list").first()).containsText(text);
    }

    private static void select(Page page, String field, int option) {
        page.locator(field + " vaadin-select").click();
        page.getByRole(AriaRole.OPTION).nth(option).click();
    }
}
