package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Twelve people at four tables, of which three are ready; the room adjusts what comes of it. */
final class TablesTour {
    private static final List<String> PEOPLE = List.of(
            "רונית אלמוג",
            "אמל נסאר",
            "אבי מזרחי",
            "דודו ביטון",
            "נועה ברק",
            "מאיה לוי",
            "פרופ׳ סמיר חטיב",
            "אלכסנדרה גולדשטיין-רבינוביץ׳",
            "יוסי כהן",
            "הנאדי עואד",
            "תמר שגיא",
            "עומר דגן");

    private final Look look;
    private final List<Words> readers;
    private final SideRoom room;

    private TablesTour(Stage stage, Look look, List<Words> readers) {
        this.look = look;
        this.readers = readers;
        room = SideRoom.gather(stage, readers, "סדר בשולחנות", "DAY", PEOPLE, page -> {});
    }

    /** Goes through it as readers of these languages see it. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new TablesTour(stage, look, readers);
        tour.seat();
        tour.rank();
        tour.reveal();
        tour.adjust();
    }

    private Facilitator leads() {
        return room.leads();
    }

    private void seat() {
        leads().takes("BEGIN");
        Stream.of("assumptionRating", "priorities", "depth", "tables").forEach(leads()::skipsTo);
        var words = readers.getFirst();
        leads().page().getByLabel(words.of("tables.size")).fill("15");
        leads().button(words.of("tables.saveSize")).click();
        shows("tables-undealt");
        leads().page().getByLabel(words.of("tables.most")).fill("3");
        leads().button(words.of("tables.deal")).click();
        everywhere(room.boards(), ".tables-seated > li", 4);
        everywhere(room.phones(), ".tables-mates li", 3);
        leads().page().locator(".tables-people vaadin-button").first().click();
        assertThat(leads().page().locator(".tables-card-head vaadin-button")).hasCount(3);
        shows("tables-seats");
        leads().page().locator(".tables-people vaadin-button").first().click();
    }

    private void rank() {
        leads().takes("OPEN");
        for (var reader = 0; reader < readers.size(); reader++) {
            var phone = room.phones().get(reader);
            assertThat(phone.locator(".order-list li").first()).isVisible();
            if (write(phone).isVisible()) {
                write(phone).click();
                puts(phone, 6, 1);
                puts(phone, 3, 9);
            }
        }
        shows("tables-ranking");
        var mate = room.phones().stream()
                .skip(readers.size())
                .filter(phone -> !write(phone).isVisible())
                .findFirst()
                .orElseThrow();
        look.at("phone-tables-mate", Words.HE, mate);
        for (var number = 1; number < 4; number++) {
            isReady(number);
        }
        everywhere(room.boards(), ".tables-seated > li[data-done]", 3);
        shows("tables-ready");
        leads().takes("CLOSE");
        shows("tables-closed");
    }

    /** Somebody at the table writes and says that its order is ready. */
    private void isReady(int number) {
        var table = IntStream.range(0, PEOPLE.size())
                .mapToObj(room.phones()::get)
                .filter(phone -> phone.locator(".tables-head h2").textContent().endsWith(" " + number))
                .toList();
        if (table.stream().allMatch(phone -> write(phone).isVisible())) {
            write(table.getFirst()).click();
            puts(table.getFirst(), 4 + number, number);
            puts(table.getFirst(), 2, 11 - number);
        }
        var scribe = table.stream()
                .filter(phone -> phone.locator(".order-list select").first().isVisible())
                .findFirst()
                .orElseThrow();
        scribe.locator(".tables-tools > vaadin-button:visible").click();
        assertThat(scribe.locator(".order-list select").first()).isHidden();
    }

    private void reveal() {
        leads().takes("REVEAL");
        everywhere(room.boards(), ".places-list > li:visible", 13);
        shows("tables-revealed");
    }

    private void adjust() {
        var words = readers.getFirst();
        puts(leads().page(), 7, 2);
        everywhere(room.boards(), ".places-moved:visible", 1);
        puts(leads().page(), 4, 9);
        everywhere(room.boards(), ".places-moved:visible", 2);
        var why = leads().page().getByLabel(words.of("tables.reason")).first();
        why.fill("בלי זה אין מי שילמד, ולכן זה קודם לכל השאר");
        why.blur();
        everywhere(room.boards(), ".places-text small:visible", 1);
        shows("tables-adjusting");
        leads().button(words.of("tables.settle")).click();
        everywhere(room.boards(), ".tables-settled:visible", 1);
        shows("tables-settled");
    }

    /** Chooses another place for what is at a place, and waits until it is saved. */
    private static void puts(Page page, int from, int to) {
        var order = page.locator("manof-order");
        var before = version(order);
        order.locator("select").nth(from - 1).selectOption(String.valueOf(to));
        page.waitForFunction("before => document.querySelector('manof-order').list.version > before", before);
    }

    private static int version(Locator order) {
        return (int) order.evaluate("element => element.list.version");
    }

    private static Locator write(Page phone) {
        return phone.locator(".tables-tools > vaadin-button[theme~=primary]");
    }

    private static void everywhere(List<Page> pages, String selector, int count) {
        pages.forEach(page -> assertThat(page.locator(selector)).hasCount(count));
    }

    private void shows(String name) {
        room.shows(look, readers, name);
    }
}
