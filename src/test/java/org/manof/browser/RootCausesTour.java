package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** The search for root causes, with six people who answer every question. */
final class RootCausesTour {
    private static final List<String> PEOPLE =
            List.of("רונית אלמוג", "אמל נסאר", "אבי מזרחי", "דודו ביטון", "נועה ברק", "מאיה לוי");

    private final Stage stage;
    private final Look look;
    private final List<Words> readers;
    private final SideRoom room;

    private RootCausesTour(Stage stage, Look look, List<Words> readers) {
        this.stage = stage;
        this.look = look;
        this.readers = readers;
        room = SideRoom.gather(stage, readers, "גורמי השורש", "DAY", PEOPLE, page -> {});
    }

    /** Goes through it as readers of these languages see it. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new RootCausesTour(stage, look, readers);
        tour.ask();
        tour.reveal();
    }

    private void ask() {
        var leads = room.leads();
        leads.takes("BEGIN");
        leads.skipsTo("assumptionRating");
        leads.skipsTo("priorities");
        leads.skipsTo("depth");
        leads.skipsTo("tables");
        leads.skipsTo("influence");
        shows("influence-waiting");
        leads.takes("OPEN");
        room.phones()
                .forEach(phone ->
                        assertThat(phone.locator(".influence-ask b").first()).isVisible());
        shows("influence");
        room.phones().forEach(RootCausesTour::answersEverything);
        room.phones().forEach(phone -> {
            phone.reload();
            assertThat(phone.locator(".influence-list li")).hasCount(42);
        });
        shows("influence-answered");
        leads.takes("CLOSE");
        shows("influence-closed");
    }

    /** Every question by every phone: components that come first in the list drive those behind them. */
    static void answersEverything(Page phone) {
        phone.evaluate("""
                async () => {
                  const element = document.querySelector('manof-influence');
                  const pause = (test) => new Promise((done) => {
                    const look = () => (test() ? done() : requestAnimationFrame(look));
                    look();
                  });
                  const texts = new Set();
                  for (let before = 0; before < element.questions.length;) {
                    const all = element.questions;
                    all.forEach((question) => [question.driver, question.driven].forEach((part) => texts.add(part.text)));
                    const order = [...texts].sort();
                    for (const { key, driver, driven } of all.slice(before)) {
                      const ahead = order.indexOf(driven.text) - order.indexOf(driver.text);
                      const strength = ahead > 0 ? Math.min(3, 1 + (driver.text.length % 3)) : (driven.text.length + driver.text.length) % 2;
                      element.tell('judge', { driver: driver.id, driven: driven.id, strength, command: crypto.randomUUID() });
                      await pause(() => element.mine[key] === strength);
                    }
                    before = all.length;
                    const more = element.further;
                    if (more) {
                      element.tell('more', {});
                      await pause(() => element.questions.length > before);
                    }
                  }
                }""");
    }

    private void reveal() {
        room.leads().takes("REVEAL");
        room.boards()
                .forEach(board ->
                        assertThat(board.locator("manof-drivers tbody tr")).hasCount(7));
        shows("influence-revealed");
        room.leads().page().locator(".influence-cause vaadin-button").first().click();
        room.boards()
                .forEach(board ->
                        assertThat(board.locator(".drivers-note:visible")).hasCount(1));
        shows("influence-named");
        readers.forEach(words -> {
            var coordinator = stage.coordinator(words);
            coordinator.opensInitiative();
            look.at("initiative-causes", words, coordinator.page());
        });
    }

    private void shows(String name) {
        room.shows(look, readers, name);
    }
}
