package org.manof.presence;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@ManofTest
class PresenceTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Presence presence;

    private final List<BrowserlessUIContext> windows = new ArrayList<>();
    private SecuredBrowserlessApplicationContext<Authentication> house;

    @BeforeEach
    void open() {
        house = SpringBrowserlessApplicationContext.createSecured(spring, "org.manof");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void twoConsolesOfOneWorkshopSeeEachOtherAndNobodyElse() {
        var dana = window("dana");
        var yael = window("yael");
        var stranger = window("rami");
        looks(dana, "one", "dana");
        looks(yael, "one", "yael");
        looks(stranger, "two", "rami");

        assertThat(seen(dana)).containsExactly("dana", "yael");
        assertThat(seen(yael)).containsExactly("dana", "yael");
        assertThat(seen(stranger)).containsExactly("rami");
    }

    @Test
    void twoWindowsOfOnePersonAreOneAvatarUntilBothAreGone() {
        var dana = window("dana");
        var yael = window("yael");
        var again = opened(yael.getUser().newWindow());
        looks(dana, "one", "dana");
        looks(yael, "one", "yael");
        looks(again, "one", "yael");
        assertThat(seen(dana)).containsExactly("dana", "yael");

        leaves(yael);
        assertThat(seen(dana)).containsExactly("dana", "yael");
        leaves(again);
        assertThat(seen(dana)).containsExactly("dana");
    }

    @Test
    void whoIsInAFieldIsShownToTheOthersOnly() {
        var dana = window("dana");
        var yael = window("yael");
        var toDana = new ArrayList<List<String>>();
        var toYael = new ArrayList<List<String>>();
        var danas = fields(dana, "dana");
        danas.follow("row.ACTION", toDana::add);
        var yaels = fields(yael, "yael");
        yaels.follow("row.ACTION", toYael::add);

        dana.activate();
        danas.here("row.ACTION", true);
        settle();
        assertThat(toYael.getLast()).containsExactly("dana");
        assertThat(toDana.getLast()).isEmpty();

        dana.activate();
        danas.here("row.ACTION", false);
        settle();
        assertThat(toYael.getLast()).isEmpty();
    }

    @Test
    void whoComesLaterSeesWhoIsInAFieldAlreadyAndWhoLeavesIsOut() {
        var dana = window("dana");
        var danas = fields(dana, "dana");
        danas.here("row.BUDGET", true);
        settle();
        var yael = window("yael");
        var toYael = new ArrayList<List<String>>();
        fields(yael, "yael").follow("row.BUDGET", toYael::add);
        settle();
        assertThat(toYael.getLast()).containsExactly("dana");

        leaves(dana);
        settle();
        assertThat(toYael.getLast()).isEmpty();
    }

    private BrowserlessUIContext window(String name) {
        return opened(house.newUser(name, "FACILITATOR").newWindow());
    }

    private BrowserlessUIContext opened(BrowserlessUIContext window) {
        windows.add(window);
        return window;
    }

    private void looks(BrowserlessUIContext window, String topic, String name) {
        window.activate();
        window.getUI().add(presence.avatars(topic, name, name));
        window.roundTrip();
    }

    private FieldPresence fields(BrowserlessUIContext window, String name) {
        window.activate();
        var page = new Div();
        window.getUI().add(page);
        var fields = FieldPresence.in(page, "plan", name, name);
        settle();
        return fields;
    }

    private static void leaves(BrowserlessUIContext window) {
        window.activate();
        window.getUI().removeAll();
        window.roundTrip();
    }

    private List<String> seen(BrowserlessUIContext window) {
        settle();
        window.activate();
        return window.find(Avatars.class).single().getItems().stream()
                .map(item -> item.getName())
                .toList();
    }

    /** News goes from window to window; looking for something lets what is queued for a window run. */
    private void settle() {
        for (var round = 0; round < 4; round++) {
            for (var window : windows) {
                window.activate();
                var unused = window.find(Div.class).all();
            }
        }
    }
}
