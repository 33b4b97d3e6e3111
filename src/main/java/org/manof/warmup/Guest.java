package org.manof.warmup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.manof.security.Actor;
import org.manof.shared.Token;
import tools.jackson.databind.JsonNode;

/** One invented participant with a phone. */
final class Guest implements AutoCloseable {
    private final Browser browser;
    private final String place;
    private final Supplier<UUID> commands;
    private Window phone;
    private volatile int taps;

    /** Comes in by the workshop's code and is seated. */
    Guest(Browser browser, Scene scene) {
        this.browser = browser;
        this.commands = scene::command;
        place = "j/" + scene.workshop().code();
        phone = Window.open(browser, place);
        var page = phone.nodes();
        phone.type(page.id("intro.name").orElseThrow(), "warm-up");
        phone.fire(page.id("intro.sector.").orElseThrow(), "change", Map.of());
        phone.click(page.tag("button", "big").orElseThrow());
    }

    Actor.Guest actor() {
        return new Actor.Guest(Token.hash(browser.cookie("manof_guest")));
    }

    /** Loads the page again, as after a phone has slept: it shows what is happening now. */
    void wakesUp() {
        phone.close();
        phone = Window.open(browser, place);
    }

    /** One dot on the next option of the open ballot, and with the next tap off again. */
    void votes() {
        int ballot = phone.nodes().tag("manof-ballot").orElseThrow();
        var options = options(phone.nodes().property(ballot, "groups"));
        var option = options.get((taps / 2) % options.size());
        phone.fire(ballot, "vote", detail("option", option, "dots", 1 - taps % 2));
        taps++;
    }

    /** Answers the first question about the next component of the shortlist. */
    void rates() {
        int ratings = phone.nodes().tag("manof-rating").orElseThrow();
        var options = phone.nodes().property(ratings, "options");
        var option = options.get(taps % options.size()).path("id").asString();
        var rating = new HashMap<String, Object>(detail("option", option, "score", 1 + taps % 5));
        rating.put("event.detail.question", "HOLDS");
        phone.fire(ratings, "rate", rating);
        taps++;
    }

    /** Puts the next stakeholder into a circle. */
    void places() {
        int rings = phone.nodes().tag("manof-rings").orElseThrow();
        var people = phone.nodes().property(rings, "people");
        var who = people.get(taps % people.size()).path("id").asString();
        phone.fire(rings, "place", detail("stakeholder", who, "ring", "DIRECT"));
        taps++;
    }

    /** Says "I'm done", or takes it back. */
    void isDone() {
        phone.nodes().tag("vaadin-button", "phone-done").ifPresent(phone::click);
    }

    int taps() {
        return taps;
    }

    @Override
    public void close() {
        phone.close();
    }

    private Map<String, ?> detail(String what, String id, String how, Object value) {
        return Map.of(
                "event.detail." + what,
                id,
                "event.detail." + how,
                value,
                "event.detail.command",
                commands.get().toString());
    }

    private static List<String> options(JsonNode groups) {
        return groups.valueStream()
                .flatMap(group -> group.path("options").valueStream())
                .map(option -> option.path("id").asString())
                .toList();
    }
}
