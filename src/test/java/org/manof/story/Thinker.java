package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a participant does with assumptions. */
final class Thinker {
    private final Participant person;

    Thinker(Participant person) {
        this.person = person;
    }

    Thinker writes(String text) {
        types(text);
        person.presses("assumption.send");
        return this;
    }

    /** Types and leaves it at that. */
    void types(String text) {
        person.sees(person.says("assumption.send"));
        person.window().test(person.field(TextArea.class, "assumption.text")).setValue(text);
        person.catchesUp();
    }

    String halfTyped() {
        return person.field(TextArea.class, "assumption.text").getValue();
    }

    void rates(String text, int grade) {
        person.waitsFor(
                page -> assertThat(asked()).extracting(JsonNode::toString).anyMatch(each -> each.contains(text)));
        person.element("manof-scale").taps("rate", Map.of("item", id(text), "grade", grade));
        person.catchesUp();
    }

    /** The grade that the server knows of; 0 if there is none. */
    int grade(String text) {
        return person.element("manof-scale").property("mine").path(id(text)).asInt(0);
    }

    private String id(String text) {
        return asked().stream()
                .filter(item -> item.path("text").asString().equals(text))
                .map(item -> item.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private List<JsonNode> asked() {
        return person.elements("manof-scale").stream()
                .flatMap(scale -> StreamSupport.stream(scale.property("items").spliterator(), false))
                .toList();
    }

    /** What a screen shows of the answers to an assumption: the row of the element. */
    static JsonNode answers(Somebody somebody, String text) {
        return somebody.elements("manof-spread").stream()
                .flatMap(spread -> spread.list("rows").stream())
                .filter(row -> row.path("text").asString().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }
}
