package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A workshop of its own with a ready agenda: consoles and boards by reader, and phones, of which the first are the readers' too. A tour
 * whose workshop comes to be in another way begins with an {@link #empty} one.
 */
record SideRoom(List<Facilitator> consoles, List<Page> boards, List<Page> phones) {
    /** Nobody is there yet. */
    static SideRoom empty() {
        return new SideRoom(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Makes the workshop, {@code asked} sees the page on which it is chosen, and everybody comes in. */
    static SideRoom gather(
            Stage stage, List<Words> readers, String title, String agenda, List<String> people, Consumer<Page> asked) {
        var room = empty();
        var leads = stage.facilitator(readers.getFirst());
        leads.opensInitiative();
        room.opens(stage, leads, readers, title, agenda, asked);
        people.forEach(name -> room.comes(stage, readers, name, phone -> {}));
        return room;
    }

    /** Makes the workshop on the initiative at whose home {@code leads} is; all readers are at its console, and its boards stand. */
    private void opens(
            Stage stage, Facilitator leads, List<Words> readers, String title, String agenda, Consumer<Page> asked) {
        leads.choosesAgenda(agenda);
        leads.page().getByLabel(leads.words.of("workshops.new.title")).fill(title);
        asked.accept(leads.page());
        leads.button(leads.words.of("workshops.new")).click();
        assertThat(leads.page().locator(".console-next .next")).isVisible();
        var console = leads.address();
        consoles.add(leads);
        for (var reader : readers.subList(1, readers.size())) {
            var other = stage.facilitator(reader);
            other.page().navigate(console);
            consoles.add(other);
        }
        projects(stage, readers);
    }

    /** As {@link #gather}, on an initiative that {@code leads} is at. */
    static SideRoom gatherAt(
            Stage stage, Facilitator leads, List<Words> readers, String title, String agenda, List<String> people) {
        var room = empty();
        room.opens(stage, leads, readers, title, agenda, page -> {});
        people.forEach(name -> room.comes(stage, readers, name, phone -> {}));
        return room;
    }

    /** The console from which the room is led. */
    Facilitator leads() {
        return consoles.getFirst();
    }

    /** A board for every reader, by the link on the first console. */
    void projects(Stage stage, List<Words> readers) {
        var board = leads().page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(readers.getFirst().of("console.board")))
                .first()
                .evaluate("link => link.href")
                .toString();
        readers.forEach(reader -> {
            var projector = stage.windows().projector(reader);
            projector.navigate(board);
            assertThat(projector.locator("manof-code")).isVisible();
            boards.add(projector);
        });
    }

    /** Somebody comes by the code; {@code joining} sees the phone before they say who they are. */
    void comes(Stage stage, List<Words> readers, String name, Consumer<Page> joining) {
        var at = phones.size();
        var reader = at < readers.size() ? readers.get(at) : Words.HE;
        var phone = stage.windows().phone(reader);
        phone.navigate(stage.house().address());
        var guest = new Participant(phone, reader);
        guest.tries(boards.getFirst()
                .locator("manof-code")
                .evaluate("element => element.code")
                .toString());
        joining.accept(phone);
        guest.introduces(name, at % 2 == 0 ? "public" : "third");
        phones.add(phone);
    }

    /** Pictures consoles, phones and boards of all readers. */
    void shows(Look look, List<Words> readers, String name) {
        for (var i = 0; i < readers.size(); i++) {
            look.at("console-" + name, readers.get(i), consoles.get(i).page());
            look.at("phone-" + name, readers.get(i), phones.get(i));
            look.at("board-" + name, readers.get(i), boards.get(i));
        }
    }
}
