package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A person with a shortlist to rate before them. */
final class Rater {
    private final Somebody person;

    Rater(Somebody person) {
        this.person = person;
    }

    /** The components as this person's phone lists them. */
    List<String> offered() {
        return options().stream().map(option -> option.path("text").asString()).toList();
    }

    void rates(String component, String question, int score) {
        person.waitsFor(page -> assertThat(offered()).contains(component));
        person.element("manof-rating")
                .taps("rate", Map.of("option", id(component), "question", question, "score", score));
        person.catchesUp();
    }

    /** The score that the server knows of; -1 if there is none. */
    int score(String component, String question) {
        return person.element("manof-rating")
                .property("mine")
                .path(id(component) + "/" + question)
                .asInt(-1);
    }

    private String id(String component) {
        return options().stream()
                .filter(option -> option.path("text").asString().equals(component))
                .map(option -> option.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(component));
    }

    private List<JsonNode> options() {
        return person.elements("manof-rating").stream()
                .flatMap(element -> element.list("options").stream())
                .toList();
    }
}
