package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The coordinators' laptop, at which people without a phone say what they want. */
final class ScribeTour {
    private final Look look;
    private final List<Words> readers;
    private final SideRoom room;

    private ScribeTour(Stage stage, Look look, List<Words> readers) {
        this.look = look;
        this.readers = readers;
        room = SideRoom.gather(
                stage, readers, "עם ותיקי העיר", "STANDARD", List.of("נועה ברק", "אמל נסאר"), page -> {});
    }

    /** Writes for people without a phone, as readers of these languages see it. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new ScribeTour(stage, look, readers);
        tour.room.consoles().getFirst().takes("BEGIN", "OPEN");
        for (var i = 0; i < readers.size(); i++) {
            var scribe = stage.coordinator(readers.get(i)).page();
            scribe.navigate(tour.room.consoles().getFirst().address().replace("/console/", "/scribe/"));
            tour.brings(scribe, readers.get(i), i == 0 ? "שרה לוי" : "Avraham Cohen");
            tour.look.at("scribe", readers.get(i), scribe);
        }
        for (var i = 0; i < readers.size(); i++) {
            look.at(
                    "console-by-hand",
                    readers.get(i),
                    tour.room.consoles().get(i).page());
            look.at("board-by-hand", readers.get(i), tour.room.boards().get(i));
        }
    }

    private void brings(Page scribe, Words words, String name) {
        scribe.getByLabel(words.of("byHand.name"), new Page.GetByLabelOptions().setExact(true))
                .fill(name);
        scribe.locator(".scribe-new vaadin-select").click();
        scribe.getByRole(AriaRole.OPTION).nth(2).click();
        scribe.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.of("byHand.add")))
                .click();
        var ballot = scribe.locator("manof-ballot");
        ballot.locator("li button").last().click();
        assertThat(ballot.locator("li[data-pending]")).hasCount(0);
        assertThat(scribe.locator(".scribe-who")).containsText(name);
        assertThat(scribe.locator(".scribe .plain-list li").filter(new Locator.FilterOptions().setHasText(name)))
                .isVisible();
    }
}
