package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody at the console. */
final class Facilitator extends Staff {
    Facilitator(Page page, Words words) {
        super(page, words);
    }

    /** From the initiative's home to the console of its only workshop. */
    void opensConsole() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of("workshops.console")))
                .click();
        assertThat(page.locator(".console-next .next")).isVisible();
    }

    /** The console's address, which the browser shows a moment after the console. */
    String address() {
        assertThat(page).hasURL(Pattern.compile(".*/console/.*"));
        return page.url();
    }

    /** Which ready agenda the next workshop begins with; behind its name stands how long it takes. */
    void choosesAgenda(String ready) {
        var name = Pattern.compile("^" + words.of("agenda.ready." + ready) + " ·");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name))
                .check();
    }

    /** Waits until a step is the next one, and takes it; steps are BEGIN, OPEN, CLOSE, REVEAL, NEXT. */
    void takes(String... steps) {
        for (var step : steps) {
            var next = page.locator("[data-console-key=next]");
            assertThat(next).hasText(words.of("step." + step));
            next.click();
            assertThat(next).not().hasText(words.of("step." + step));
        }
    }

    /** Goes on without opening what the room is at; {@code kind} comes next. */
    /** Goes past whatever the agenda has before the next activity of that kind. */
    void skipsTo(String kind) {
        var title = page.locator(".console-work h2").first();
        var wanted = words.of("kind." + kind + ".title");
        do {
            var before = title.innerText();
            button(words.of("step.NEXT")).click();
            assertThat(title).not().hasText(before);
        } while (!title.innerText().equals(wanted));
    }

    void reopens() {
        button(words.of("step.REOPEN")).click();
        assertThat(page.locator("[data-console-key=next]")).hasText(words.of("step.CLOSE"));
    }

    void startsTimer() {
        button(words.of("timer.set")).click();
        assertThat(page.locator(".console-timer .timer-time")).isVisible();
    }

    void blanksTheBoard() {
        page.keyboard().press("b");
        assertThat(button(words.of("console.unblank"))).isVisible();
    }

    void explainsKeys() {
        button(words.of("keys.title")).click();
        assertThat(page.locator(".console-keys")).isVisible();
    }

    /** Closes the dialog that is open, and changes nothing. */
    void closes() {
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    void startsToRemove(int person) {
        page.locator(".console-people vaadin-button").nth(person).click();
        assertThat(button(words.of("room.remove.confirm"))).isVisible();
    }

    void removes() {
        button(words.of("room.remove.confirm")).click();
        assertThat(button(words.of("room.remove.confirm"))).not().isVisible();
    }

    void merges(String first, String second, String title) {
        tick(first);
        tick(second);
        page.getByLabel(words.of("lever.mergeTitle")).fill(title);
        button(words.of("lever.merge")).click();
        assertThat(page.locator(".lever-console .lever-list")).containsText(title);
    }

    /** Ties a lever to a goal; the reason is left out where none is asked for. */
    void chooses(String lever, String goal, String reason) {
        startsToChoose(lever);
        page.locator("vaadin-dialog vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Stem.in(words, goal)))
                .click();
        if (!reason.isEmpty()) {
            page.getByLabel(words.of("lever.reasonAsk")).fill(reason);
        }
        button(words.of("lever.decide")).click();
        assertThat(page.locator(".lever-is-chosen").filter(new Locator.FilterOptions().setHasText(lever)))
                .isVisible();
    }

    void startsToChoose(String lever) {
        page.locator(".lever-choice")
                .filter(new Locator.FilterOptions().setHasText(lever))
                .locator("vaadin-button")
                .click();
        assertThat(page.locator("vaadin-dialog vaadin-select")).isVisible();
    }

    void turnsTo(String lever) {
        page.locator(".circles-console vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(lever))
                .click();
        assertThat(page.locator("manof-rings .rings-list")).isVisible();
    }

    void fixes(String stakeholder, String ring) {
        var row = page.locator("manof-rings .rings-list > div")
                .filter(new Locator.FilterOptions().setHasText(Stem.in(words, stakeholder)));
        row.locator("dt button").click();
        row.locator(".rings-panel button[data-ring=" + ring + "]").click();
        assertThat(page.locator("manof-rings [data-pending]")).hasCount(0);
    }

    /** Writes the next row of a lever that is empty, or adds one; cells that are blank stay so. */
    void plans(String lever, String action, String body, String budget, String responsible) {
        var group = page.locator(".plan-table tbody").filter(new Locator.FilterOptions().setHasText(lever));
        var rows = group.locator("tr:has(vaadin-text-area)");
        var before = rows.count();
        if (before == 0 || !rows.last().locator("textarea").inputValue().isEmpty()) {
            group.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(words.of("plan.add"))
                                    .setExact(true))
                    .click();
            assertThat(rows).hasCount(before + 1);
        }
        var row = rows.last();
        write(row, "ACTION", action);
        write(row, "BODY", Stem.in(words, body));
        write(row, "BUDGET", budget);
        write(row, "RESPONSIBLE", responsible);
    }

    void startsToFinalise() {
        button(words.of("plan.finalise")).click();
        assertThat(button(words.of("plan.finalise.yes"))).isVisible();
    }

    /** Says once why everything that is missing may stay so, and finalises. */
    void finalises(String reason) {
        startsToFinalise();
        var asked = page.locator("vaadin-dialog .plan-reason").last();
        asked.locator("input").fill(reason);
        asked.locator("vaadin-button").click();
        assertThat(page.locator("vaadin-dialog .plan-reason")).hasCount(0);
        button(words.of("plan.finalise.yes")).click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private void tick(String lever) {
        page.locator(".lever-row")
                .filter(new Locator.FilterOptions().setHasText(lever))
                .locator("input[type=checkbox]")
                .check();
    }

    private void write(Locator row, String field, String text) {
        var cell = row.getByLabel(words.of("plan.field." + field), new Locator.GetByLabelOptions().setExact(true))
                .first();
        cell.fill(text);
        cell.press("Tab");
        if (text.matches("\\d+")) {
            assertThat(cell).hasValue(apart(text));
        } else {
            assertThat(cell).hasValue(text);
        }
    }

    /** An amount, whose thousands stand apart as soon as it is saved. */
    private static Pattern apart(String amount) {
        return Pattern.compile(amount.replaceAll("(?<=\\d)(?=\\d)", ",?"));
    }
}
