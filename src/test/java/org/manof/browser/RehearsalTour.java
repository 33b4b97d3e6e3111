package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A rehearsal from the initiative's home to the end: what facilitators, the room and a real phone among simulated ones see. */
final class RehearsalTour {
    private final Stage stage;
    private final Look look;
    private final List<Words> readers;
    private final List<Facilitator> consoles = new ArrayList<>();
    private final List<Page> boards = new ArrayList<>();
    private final List<Page> phones = new ArrayList<>();

    private RehearsalTour(Stage stage, Look look, List<Words> readers) {
        this.stage = stage;
        this.look = look;
        this.readers = readers;
    }

    /** Goes through it as readers of these languages see it. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new RehearsalTour(stage, look, readers);
        tour.begins();
        tour.joins();
        tour.votes();
        tour.wipes();
    }

    private void begins() {
        readers.forEach(reader -> consoles.add(stage.facilitator(reader)));
        consoles.forEach(each -> {
            each.opensInitiative();
            assertThat(each.button(each.words.of("rehearsal.begin"))).isVisible();
            look.at("initiative-rehearsal", each.words, each.page());
        });
        var leads = consoles.getFirst();
        leads.button(leads.words.of("rehearsal.begin")).click();
        assertThat(leads.page().locator(".rehearsal-note")).isVisible();
        var console = leads.address();
        consoles.stream().skip(1).forEach(each -> each.page().navigate(console));
    }

    private void joins() {
        var link = consoles.getFirst()
                .page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(readers.getFirst().of("console.board")))
                .first();
        var address = link.evaluate("link => link.href").toString();
        for (var reader : readers) {
            var board = stage.windows().projector(reader);
            board.navigate(address);
            boards.add(board);
            var code = board.locator("manof-code");
            assertThat(code).isVisible();
            var phone = stage.windows().phone(reader);
            phone.navigate(stage.house().address());
            var guest = new Participant(phone, reader);
            guest.tries(code.evaluate("element => element.code").toString());
            look.at("phone-rehearsal-joining", reader, phone);
            guest.introduces("רונית אלמוג", "public");
            phones.add(phone);
        }
        assertThat(boards.getFirst().locator("body")).containsText("(מדומה)");
        shows("rehearsal-lobby");
    }

    private void votes() {
        consoles.getFirst().takes("BEGIN", "OPEN");
        boards.forEach(board -> assertThat(board.locator("body")).containsText(Pattern.compile("[1-9]\\d*/\\d+")));
        shows("rehearsal-voting");
    }

    private void wipes() {
        var leads = consoles.getFirst();
        leads.button(leads.words.of("rehearsal.wipe")).click();
        assertThat(leads.page().locator(".initiative-home .room-panels")).isVisible();
        for (var i = 0; i < readers.size(); i++) {
            assertThat(phones.get(i)
                            .getByText(readers.get(i).of("rehearsal.wiped"))
                            .first())
                    .isVisible();
            look.at("phone-rehearsal-wiped", readers.get(i), phones.get(i));
            look.at("board-rehearsal-wiped", readers.get(i), boards.get(i));
        }
        var other = consoles.getLast();
        assertThat(other.page().getByText(other.words.of("rehearsal.wiped"))).isVisible();
        look.at("console-rehearsal-wiped", other.words, other.page());
    }

    private void shows(String state) {
        for (var i = 0; i < readers.size(); i++) {
            look.at("console-" + state, readers.get(i), consoles.get(i).page());
            look.at("board-" + state, readers.get(i), boards.get(i));
            look.at("phone-" + state, readers.get(i), phones.get(i));
        }
    }
}
