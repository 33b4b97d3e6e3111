package org.manof.bench.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.manof.bench.history.Deed;
import org.manof.bench.history.Who;
import org.manof.bench.wire.Answer;
import org.manof.bench.wire.Look;
import org.manof.bench.wire.Tab;

/** Somebody's hands on the circles of partnership. */
public final class Placing {
    private static final String RINGS = "manof-rings";

    private final Room room;
    private final Who who;
    private final Tab tab;

    Placing(Room room, Who who, Tab tab) {
        this.room = room;
        this.who = who;
        this.tab = tab;
    }

    /** Waits until there is somebody to place; returns all stakeholders in the order of the list. */
    public List<UUID> stakeholders() {
        tab.await(
                "circles",
                Screened.PATIENCE,
                look -> look.element(RINGS)
                        .filter(rings -> rings.property("open")
                                .map(open -> open.asBoolean(false))
                                .orElse(false)));
        var all = new ArrayList<UUID>();
        tab.read(look -> look.element(RINGS).flatMap(rings -> rings.property("people")))
                .ifPresent(people -> people.forEach(
                        person -> all.add(UUID.fromString(person.path("id").asString()))));
        return all;
    }

    /** Puts a stakeholder into a circle, or with null out of all; due at {@code scheduled}, in nanoseconds. */
    public CompletableFuture<Answer> places(UUID stakeholder, @Nullable String circle, long scheduled) {
        var command = UUID.randomUUID();
        var rings = tab.read(look -> look.element(RINGS)).orElseThrow();
        var detail = new HashMap<String, @Nullable Object>();
        detail.put("event.detail.stakeholder", stakeholder.toString());
        detail.put("event.detail.ring", circle);
        detail.put("event.detail.command", command.toString());
        var sent = room.journal().sends(who, command, new Deed.Placement(stakeholder, circle), scheduled);
        return tab.tell(rings, "place", detail).whenComplete((answer, lost) -> {
            if (answer != null) {
                Screened.settle(sent, answer, answer.runs("refuse", stakeholder.toString()));
            }
        });
    }

    /** Whether a screen shows where everybody together sees the stakeholders; who places sees only their own. */
    static boolean shown(Look look) {
        return look.element(RINGS)
                .flatMap(rings -> rings.property("mode"))
                .filter(mode -> !mode.asString().equals("place"))
                .isPresent();
    }

    /** How often each stakeholder lies in each circle, where a screen shows it; what is missing is none. */
    static Map<UUID, Map<String, Integer>> counts(Look look) {
        var all = new HashMap<UUID, Map<String, Integer>>();
        look.element(RINGS)
                .flatMap(rings -> rings.property("people"))
                .ifPresent(people -> people.forEach(person -> {
                    var circles = new HashMap<String, Integer>();
                    person.path("counts").properties().stream()
                            .filter(each -> each.getValue().asInt() > 0)
                            .forEach(each ->
                                    circles.put(each.getKey(), each.getValue().asInt()));
                    if (!circles.isEmpty()) {
                        all.put(UUID.fromString(person.path("id").asString()), circles);
                    }
                }));
        return all;
    }
}
