package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Somebody before a list that is put in order: a table's, or the room's own on the console. */
final class Writer {
    private static final String LIST = "manof-order";
    private final Somebody person;

    Writer(Somebody person) {
        this.person = person;
    }

    /** Whether the list can be moved in. */
    boolean mayMove() {
        return person.element(LIST).getComponent().getElement().getProperty("open", false);
    }

    /** What the list says, in its order. */
    List<String> texts() {
        return items().stream().map(item -> item.path("text").asString()).toList();
    }

    /** Moves what is at a place to another one; places count from 1. */
    void moves(int from, int to) {
        moves(from, to, version());
    }

    /** As {@link #moves(int, int)} by a screen that has not heard what came after {@code seen}. */
    void moves(int from, int to, int seen) {
        var order = new ArrayList<>(
                items().stream().map(item -> item.path("id").asString()).toList());
        var item = order.remove(from - 1);
        order.add(to - 1, item);
        person.element(LIST)
                .taps("order", Map.of("order", String.join(" ", order), "item", item, "place", to, "seen", seen));
        person.catchesUp();
    }

    int version() {
        return person.element(LIST).property("list").path("version").asInt();
    }

    private List<JsonNode> items() {
        person.waitsFor(page -> assertThat(person.elements(LIST)).hasSize(1));
        return StreamSupport.stream(
                        person.element(LIST).property("list").path("items").spliterator(), false)
                .toList();
    }

    /** What a screen shows of the common order, in its order. */
    static List<JsonNode> rows(Somebody somebody) {
        return somebody.elements("manof-places").stream()
                .flatMap(places -> places.list("rows").stream())
                .toList();
    }
}
