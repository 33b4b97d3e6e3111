package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The projector, and all that its browser was ever sent. */
final class Board {
    private final Page page;
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    Board(Page page) {
        this.page = page;
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> heard.add(frame.text())));
    }

    Page page() {
        return page;
    }

    void opens(House house) {
        page.navigate(house.board());
        assertThat(page.locator("manof-code")).isVisible();
    }

    /** Finds a text in the picture. */
    void shows(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
    }

    /** Finds these first in the revealed order. */
    void ranks(String... options) {
        var bars = page.locator("manof-bars .bars-list > li");
        for (var place = 0; place < options.length; place++) {
            assertThat(bars.nth(place)).containsText(options[place]);
        }
    }

    /** Finds that a text is neither on the page nor in anything that was pushed to it. */
    void neverHeardOf(String text) {
        assertThat(page.content()).doesNotContain(text);
        assertThat(heard).isNotEmpty().noneMatch(frame -> frame.contains(text));
    }

    /** Forgets what was pushed so far. */
    void forgets() {
        heard.clear();
    }
}
