package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** A rehearsal from the initiative's home to the end: what facilitators, the room and a real phone among simulated ones see. */
final class RehearsalTour {
    private final Stage stage;
    private final Look look;
    private final List<Words> readers;
    private final SideRoom room = SideRoom.empty();

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
        readers.forEach(reader -> room.consoles().add(stage.facilitator(reader)));
        room.consoles().forEach(each -> {
            each.opensInitiative();
            assertThat(each.button(each.words.of("rehearsal.begin"))).isVisible();
            look.at("initiative-rehearsal", each.words, each.page());
        });
        var leads = room.leads();
        leads.button(leads.words.of("rehearsal.begin")).click();
        assertThat(leads.page().locator(".rehearsal-note")).isVisible();
        var console = leads.address();
        room.consoles().stream().skip(1).forEach(each -> each.page().navigate(console));
    }

    private void joins() {
        room.projects(stage, readers);
        readers.forEach(reader ->
                room.comes(stage, readers, "רונית אלמוג", phone -> look.at("phone-rehearsal-joining", reader, phone)));
        assertThat(room.boards().getFirst().locator("body")).containsText("(מדומה)");
        shows("rehearsal-lobby");
    }

    private void votes() {
        room.leads().takes("BEGIN", "OPEN");
        room.boards()
                .forEach(board -> assertThat(board.locator("body")).containsText(Pattern.compile("[1-9]\\d*/\\d+")));
        shows("rehearsal-voting");
    }

    private void wipes() {
        var leads = room.leads();
        leads.button(leads.words.of("rehearsal.wipe")).click();
        assertThat(leads.page().locator(".initiative-home .room-panels")).isVisible();
        for (var i = 0; i < readers.size(); i++) {
            assertThat(room.phones()
                            .get(i)
                            .getByText(readers.get(i).of("rehearsal.wiped"))
                            .first())
                    .isVisible();
            look.at("phone-rehearsal-wiped", readers.get(i), room.phones().get(i));
            look.at("board-rehearsal-wiped", readers.get(i), room.boards().get(i));
        }
        var other = room.consoles().getLast();
        assertThat(other.page().getByText(other.words.of("rehearsal.wiped"))).isVisible();
        look.at("console-rehearsal-wiped", other.words, other.page());
    }

    private void shows(String name) {
        room.shows(look, readers, name);
    }
}
