package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A workshop of its own with a ready agenda: consoles and boards by reader, and phones, of which the first are the readers' too. */
record SideRoom(List<Facilitator> consoles, List<Page> boards, List<Page> phones) {
    /** Makes the workshop, {@code asked} sees the page on which it is chosen, and everybody comes in. */
    static SideRoom gather(
            Stage stage, List<Words> readers, String title, String agenda, List<String> people, Consumer<Page> asked) {
        var room = new SideRoom(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var words = readers.getFirst();
        var leads = stage.facilitator(words);
        leads.opensInitiative();
        leads.choosesAgenda(agenda);
        leads.page().getByLabel(words.of("workshops.new.title")).fill(title);
        asked.accept(leads.page());
        leads.button(words.of("workshops.new")).click();
        assertThat(leads.page().locator(".console-next .next")).isVisible();
        var console = leads.address();
        var board = leads.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of("console.board")))
                .first()
                .evaluate("link => link.href")
                .toString();
        room.consoles().add(leads);
        for (var reader : readers.subList(1, readers.size())) {
            var other = stage.facilitator(reader);
            other.page().navigate(console);
            room.consoles().add(other);
        }
        readers.forEach(reader -> {
            var projector = stage.windows().projector(reader);
            projector.navigate(board);
            assertThat(projector.locator("manof-code")).isVisible();
            room.boards().add(projector);
        });
        var code = room.boards()
                .getFirst()
                .locator("manof-code")
                .evaluate("element => element.code")
                .toString();
        for (var name : people) {
            var at = room.phones().size();
            var reader = at < readers.size() ? readers.get(at) : Words.HE;
            var phone = stage.windows().phone(reader);
            phone.navigate(stage.house().address());
            var guest = new Participant(phone, reader);
            guest.tries(code);
            guest.introduces(name, at % 2 == 0 ? "public" : "third");
            room.phones().add(phone);
        }
        return room;
    }
}
