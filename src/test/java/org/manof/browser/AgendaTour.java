package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** Three evenings: composed, begun, closed for the day. It stops at every screen worth looking at. */
final class AgendaTour {
    private static final String ASKED = "בחרו שלוש הנחות שבלעדיהן התכנית לא תעמוד, וכתבו כל אחת במשפט אחד";
    private static final String UNTIL = "יום שלישי, 1 בדצמבר, 19:00, במתנ״ס";

    private final Stage stage;
    private final Look look;
    private final List<Words> readers;
    private final List<Facilitator> consoles = new ArrayList<>();
    private final List<Page> boards = new ArrayList<>();
    private final List<Page> phones = new ArrayList<>();

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
        consoles.add(leads);
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
                consoles.add(other);
            }
        }
    }

    private void gather() {
        var board = consoles.getFirst()
                .page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(readers.getFirst().of("console.board")))
                .first()
                .evaluate("link => link.href")
                .toString();
        for (var reader : readers) {
            var projector = stage.windows().projector(reader);
            projector.navigate(board);
            assertThat(projector.locator("manof-code")).isVisible();
            boards.add(projector);
            var phone = stage.windows().phone(reader);
            phone.navigate(stage.house().address());
            var guest = new Participant(phone, reader);
            guest.tries(projector
                    .locator("manof-code")
                    .evaluate("element => element.code")
                    .toString());
            guest.introduces("מאיה לוי", "public");
            phones.add(phone);
        }
    }

    private void begin() {
        consoles.getFirst().takes("BEGIN", "OPEN");
        phones.forEach(phone -> assertThat(phone.getByText(ASKED)).isVisible());
        consoles.forEach(
                console -> assertThat(console.page().locator("manof-hours")).isVisible());
        shows("hours");
    }

    private void closeForToday() {
        var words = readers.getFirst();
        var page = consoles.getFirst().page();
        consoles.getFirst().button(words.of("step.ADJOURN")).click();
        page.getByLabel(words.of("adjourn.until")).fill(UNTIL);
        look.at("console-adjourning", words, page);
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.of("adjourn.yes")))
                .click();
        boards.forEach(board -> assertThat(board.getByText(UNTIL)).isVisible());
        phones.forEach(phone -> assertThat(phone.getByText(UNTIL)).isVisible());
        consoles.forEach(
                console -> assertThat(console.page().locator(".adjourned")).isVisible());
        shows("adjourned");
    }

    private void shows(String name) {
        for (var i = 0; i < readers.size(); i++) {
            look.at("console-" + name, readers.get(i), consoles.get(i).page());
            look.at("phone-" + name, readers.get(i), phones.get(i));
            look.at("board-" + name, readers.get(i), boards.get(i));
        }
    }
}
