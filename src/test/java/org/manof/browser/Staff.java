package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A facilitator or a coordinator with a laptop, on the pages outside the workshop. */
class Staff {
    final Page page;
    final Words words;

    Staff(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    Page page() {
        return page;
    }

    void signsIn(House house, House.Login login) {
        tries(house, login);
        assertThat(page).hasURL(Pattern.compile(".*/home"));
    }

    void tries(House house, House.Login login) {
        page.navigate(house.address() + "sign-in");
        page.getByLabel(words.of("signIn.email"), new Page.GetByLabelOptions().setExact(true))
                .fill(login.email());
        page.getByLabel(words.of("signIn.password"), new Page.GetByLabelOptions().setExact(true))
                .fill(login.password());
        button(words.of("signIn.submit")).click();
    }

    /** From the list of initiatives to the only one. */
    void opensInitiative() {
        page.locator(".initiative-card").click();
        assertThat(page.locator(".initiative-home .room-panels")).isVisible();
    }

    /** From the initiative's home to its plan. */
    void opensPlan() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of("plan.open")))
                .click();
        assertThat(page.locator(".plan")).isVisible();
    }

    /** Chooses a version of the plan to read. */
    void reads(int version) {
        page.locator(".plan-version vaadin-select").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(words.before("plan.version") + " " + version))
                .click();
        assertThat(page.locator(".plan-version .muted")).containsText(words.before("plan.version.by"));
    }

    /** Opens the story of a row, counted from the first. */
    void asksWhy(int row) {
        page.locator(".plan-table tbody")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.of("plan.story")))
                .nth(row)
                .click();
        assertThat(page.locator(".plan-side")).isVisible();
    }

    /** Finds a text somewhere on the screen. */
    void sees(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
