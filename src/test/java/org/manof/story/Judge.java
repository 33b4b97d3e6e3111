package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A person who is asked what drives what. */
final class Judge {
    private final Participant person;

    Judge(Participant person) {
        this.person = person;
    }

    /** How many questions this phone has. */
    int asked() {
        return questions().size();
    }

    /** How many of them the server knows an answer to. */
    int answered() {
        return person.element("manof-influence").property("mine").size();
    }

    /** Answers all questions, hand after hand, until everything was asked: {@code strong} for what {@code root} drives, else 1. */
    void answersEverything(String root, int strong) {
        person.waitsFor(page -> assertThat(asked()).isPositive());
        for (var before = 0; before < asked(); ) {
            var all = questions();
            all.subList(before, all.size())
                    .forEach(question -> judges(question, text(question).equals(root) ? strong : 1));
            before = all.size();
            person.element("manof-influence").taps("more", Map.of());
            person.catchesUp();
        }
        assertThat(answered()).isEqualTo(asked());
    }

    /** Answers the first question again. */
    void changesItsFirstAnswer(int strength) {
        judges(questions().getFirst(), strength);
    }

    private void judges(JsonNode question, int strength) {
        person.element("manof-influence")
                .taps(
                        "judge",
                        Map.of(
                                "driver",
                                question.path("driver").path("id").asString(),
                                "driven",
                                question.path("driven").path("id").asString(),
                                "strength",
                                strength));
        person.catchesUp();
    }

    private List<JsonNode> questions() {
        return person.element("manof-influence").list("questions");
    }

    private static String text(JsonNode question) {
        return question.path("driver").path("text").asString();
    }

    /** What a screen's table says of a component. */
    static JsonNode row(Somebody somebody, String component) {
        return somebody.elements("manof-drivers").stream()
                .flatMap(drivers -> drivers.list("rows").stream())
                .filter(row -> row.path("text").asString().equals(component))
                .findFirst()
                .orElseThrow(() -> new AssertionError(component));
    }
}
