package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;

/** Somebody with a phone. */
final class Participant {
    private final Page page;
    private final Words words;

    Participant(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    Page page() {
        return page;
    }

    /** By the QR's address. */
    Participant joinsByLink(House house, String name, String sector) {
        page.navigate(house.join());
        return introduces(name, sector);
    }

    /** By typing the code, in small letters, as people do. */
    Participant joinsByCode(House house, String name, String sector) {
        page.navigate(house.address());
        tries(house.code().toLowerCase(Locale.ROOT));
        return introduces(name, sector);
    }

    void tries(String code) {
        page.getByLabel(words.of("join.code.label")).fill(code);
        press("join.go");
    }

    Participant introduces(String name, String sector) {
        page.getByLabel(words.of("intro.name")).fill(name);
        page.locator(".plain-choice label:has([data-sector=" + sector + "])").click();
        press("intro.enter");
        assertThat(page.locator(".phone-header")).isVisible();
        return this;
    }

    /** Gives an option further dots; comes back when each was counted. */
    void votes(String option, int dots) {
        var plus = option(option).locator("button").last();
        for (var dot = 0; dot < dots; dot++) {
            plus.click();
        }
        isCounted();
    }

    /** Gives an option one dot more, and does not wait for an answer. */
    void taps(String option) {
        option(option).locator("button").last().click();
    }

    /** Finds that no dot waits for an answer. */
    void isCounted() {
        settles("manof-ballot");
    }

    /** Answers a question about a component, 0 being "cannot judge"; comes back when it was counted. */
    void rates(String component, int question, int score) {
        page.locator("manof-rating li")
                .filter(new Locator.FilterOptions().setHasText(Stem.in(words, component)))
                .locator(".rating-steps")
                .nth(question)
                .locator("button")
                .nth(score == 0 ? 5 : score - 1)
                .click();
        settles("manof-rating");
    }

    /** The same to the first question, from the keyboard: with the arrows along the line of reading, and space. */
    void ratesByKeys(String component, int score) {
        var steps = page.locator("manof-rating li")
                .filter(new Locator.FilterOptions().setHasText(Stem.in(words, component)))
                .getByRole(AriaRole.RADIO);
        steps.first().focus();
        for (var step = 1; step < score; step++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Space");
        assertThat(steps.nth(score - 1)).isChecked();
        settles("manof-rating");
    }

    /** Finds that the ratings of the room are shown. */
    void seesResult() {
        assertThat(page.locator("manof-depth tbody tr").first()).isVisible();
    }

    /** Finds that so many dots are on an option. */
    void hasVoted(String option, int dots) {
        assertThat(option(option).locator(".ballot-pips i[data-on]")).hasCount(dots);
    }

    void isDone() {
        press("phone.done");
        assertThat(page.locator(".phone-done[aria-pressed=true]")).isVisible();
    }

    void types(String lever) {
        page.getByLabel(words.of("lever.title")).fill(lever);
    }

    /** Finds a text in the field where a lever's title is written. */
    void hasTyped(String lever) {
        assertThat(page.getByLabel(words.of("lever.title"))).hasValue(lever);
    }

    void proposes(String lever, String component, String time, String systems) {
        types(lever);
        page.locator("vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(Stem.in(words, component)))
                .first()
                .locator("input")
                .check();
        page.getByLabel(words.of("lever.time")).fill(time);
        page.getByLabel(words.of("lever.systems")).fill(systems);
        press("lever.send");
        assertThat(page.locator(".lever-phone .plain-list").first()).containsText(lever);
        hasTyped("");
    }

    /** Puts a stakeholder into a ring; comes back when it was counted. */
    void places(String stakeholder, String ring) {
        considers(stakeholder);
        row(stakeholder).locator(".rings-panel button[data-ring=" + ring + "]").click();
        settles("manof-rings");
    }

    /** Opens the rings for a stakeholder. */
    void considers(String stakeholder) {
        row(stakeholder).locator("dt button").click();
    }

    void adds(String stakeholder, String sector, String level) {
        page.getByText(words.of("stakeholder.add")).click();
        page.getByLabel(words.of("stakeholder.name")).last().fill(stakeholder);
        page.locator(".circles-add vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Stem.in(words, sector)))
                .click();
        page.getByLabel(words.of("level." + level)).check();
        press("stakeholder.save");
        assertThat(row(stakeholder)).isVisible();
    }

    /** Finds a text somewhere on the screen. */
    void sees(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
    }

    void opensOwnMenu() {
        page.locator(".phone-header vaadin-button").click();
        assertThat(page.getByText(words.of("phone.leave"))).isVisible();
    }

    void press(String key) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words.of(key)).setExact(true))
                .click();
    }

    /** Waits in the page itself until no tap waits for its answer: asking from outside again and again takes longer than the answer. */
    private void settles(String element) {
        page.waitForFunction("element => !document.querySelector(element + ' [data-pending]')", element);
    }

    private Locator option(String text) {
        return page.locator("manof-ballot li").filter(new Locator.FilterOptions().setHasText(Stem.in(words, text)));
    }

    private Locator row(String stakeholder) {
        return page.locator("manof-rings .rings-list > div")
                .filter(new Locator.FilterOptions().setHasText(Stem.in(words, stakeholder)));
    }
}
