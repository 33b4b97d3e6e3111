package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What undo would take back, and the log of what was done, on a laptop and on a phone. */
final class LogTour {
    private static final List<String> LEVERS =
            List.of("מעבדה אזורית אחת", "מעבדה ניידת לחטיבות", "Evening buses to the campus");

    private final SideRoom room;

    private LogTour(Stage stage, List<Words> readers) {
        room = SideRoom.gather(
                stage, readers, "ערב המנופים", "STANDARD", List.of("נועה ברק", "אמל נסאר", "דן כהן"), page -> {});
    }

    /** Does this and that, takes some of it back, and reads it as readers of these languages. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new LogTour(stage, readers);
        tour.evening();
        for (var i = 0; i < readers.size(); i++) {
            tour.reads(look, readers.get(i), tour.room.consoles().get(i).page());
        }
    }

    private void evening() {
        var leads = room.consoles().getFirst();
        leads.takes("BEGIN");
        leads.skipsTo("depth");
        leads.skipsTo("levers");
        leads.takes("OPEN");
        for (var i = 0; i < LEVERS.size(); i++) {
            var guest = new Participant(
                    room.phones().get(i), i == 1 ? room.consoles().getLast().words : leads.words);
            guest.proposes(LEVERS.get(i), Stem.MATHS, "מהשנה הבאה", "התיכונים והמכללה");
        }
        leads.takes("CLOSE", "REVEAL");
        leads.startsToRemove(2);
        leads.removes();
        undo(leads);
        leads.merges(LEVERS.get(0), LEVERS.get(1), "מעבדה משותפת, קבועה וניידת");
        undo(room.consoles().getLast());
        assertThat(leads.page().locator(".lever-console .lever-list")).containsText(LEVERS.get(1));
        leads.merges(LEVERS.get(0), LEVERS.get(1), "מעבדה משותפת, קבועה וניידת");
    }

    private static void undo(Facilitator facilitator) {
        var undo = facilitator.button(facilitator.words.of("step.undo"));
        var seen = undo.getAttribute("data-seen");
        undo.click();
        assertThat(undo).not().hasAttribute("data-seen", seen);
    }

    private void reads(Look look, Words words, Page page) {
        // Whoever has just pressed it is on it already, and it says nothing a second time.
        page.mouse().move(0, 0);
        page.getByText(words.of("step.undo"), new Page.GetByTextOptions().setExact(true))
                .hover();
        assertThat(page.getByText(words.of("deed.lever.merge"))
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        look.at("console-undo", words, page);
        page.navigate(page.url().replace("/console/", "/log/"));
        assertThat(page.locator(".log-entry")).hasCount(9);
        look.at("log", words, page);
        page.setViewportSize(390, 844);
        look.at("phone-log", words, page);
    }
}
