package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Three evenings: composed, begun, closed for the day. It stops at every screen worth looking at. */
final class AgendaTour {
    private static final String ASKED = "בחרו שלוש הנחות שבלעדיהן התכנית לא תעמוד, וכתבו כל אחת במשפט אחד";
    private static final String UNTIL = "יום שלישי, 1 בדצמבר, 19:00, במתנ״ס";

    private final Stage stage;
    private final Look look;
    private final List<Words> readers;
    private final SideRoom room = SideRoom.empty();

    private AgendaTour(Stage stage, Look look, List<Words> readers) {
        this.stage = stage;
        this.look = look;
        this.readers = readers;
    }

    /** Goes through an agenda as readers of these languages see it. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new AgendaTour(stage, look, readers);
        tour.compose();
        tour.gather();
        tour.begin();
        tour.closeForToday();
    }

    private void compose() {
        var words = readers.getFirst();
        var leads = stage.facilitator(words);
        var page = leads.page();
        leads.opensInitiative();
        leads.choosesAgenda("EVENINGS");
        page.getByLabel(words.of("workshops.new.title")).fill("שלושה ערבים במתנ״ס");
        look.at("initiative-ready-agendas", words, page);
        leads.button(words.of("workshops.new")).click();
        assertThat(page.locator(".console-next .next")).isVisible();
        room.consoles().add(leads);
        var console = leads.address();
        page.navigate(console.replace("/console/", "/agenda/"));
        page.locator(".composer-row textarea").first().fill(ASKED);
        page.locator(".composer-row textarea").first().press("Tab");
        // Leaving a page at once takes away what is still on its way.
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients).every((c) => !c.isActive?.())");
        for (var reader : readers) {
            var other = reader == words ? leads : stage.facilitator(reader);
            other.page().navigate(console.replace("/console/", "/agenda/"));
            assertThat(other.page().locator(".composer-row").first()).isVisible();
            assertThat(other.page().locator(".composer-row textarea").first()).hasValue(ASKED);
            look.at("agenda-composer", reader, other.page());
            other.page().navigate(console);
            assertThat(other.page().locator(".console-next .next")).isVisible();
            if (other != leads) {
                room.consoles().add(other);
            }
        }
    }

    private void gather() {
        room.projects(stage, readers);
        readers.forEach(_ -> room.comes(stage, readers, "מאיה לוי", phone -> {}));
    }

    private void begin() {
        room.leads().takes("BEGIN", "OPEN");
        room.phones().forEach(phone -> assertThat(phone.getByText(ASKED)).isVisible());
        room.consoles()
                .forEach(console ->
                        assertThat(console.page().locator("manof-hours")).isVisible());
        shows("hours");
    }

    private void closeForToday() {
        var words = readers.getFirst();
        var page = room.leads().page();
        room.leads().button(words.of("step.ADJOURN")).click();
        page.getByLabel(words.of("adjourn.until")).fill(UNTIL);
        look.at("console-adjourning", words, page);
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.of("adjourn.yes")))
                .click();
        room.boards().forEach(board -> assertThat(board.getByText(UNTIL)).isVisible());
        room.phones().forEach(phone -> assertThat(phone.getByText(UNTIL)).isVisible());
        room.consoles()
                .forEach(console ->
                        assertThat(console.page().locator(".adjourned")).isVisible());
        shows("adjourned");
    }

    private void shows(String name) {
        room.shows(look, readers, name);
    }
}
