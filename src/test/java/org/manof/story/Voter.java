package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A person with a ballot before them. */
final class Voter {
    private final Somebody person;

    Voter(Somebody person) {
        this.person = person;
    }

    /** So many dots, to be put on an option. */
    record Dots(Voter voter, int dots) {
        void on(String option) {
            voter.person.waitsFor(page -> assertThat(voter.offered()).contains(option));
            voter.person.element("manof-ballot").taps("vote", Map.of("option", voter.id(option), "dots", dots));
            voter.person.catchesUp();
        }
    }

    /** The options as this person's ballot lists them. */
    List<String> offered() {
        return options().stream().map(option -> option.path("text").asString()).toList();
    }

    /** The dots that the server knows of on an option. */
    int dotsOn(String option) {
        return person.element("manof-ballot").property("mine").path(id(option)).asInt(0);
    }

    int dots() {
        var sum = 0;
        for (var each : person.element("manof-ballot").property("mine")) {
            sum += each.asInt();
        }
        return sum;
    }

    private String id(String option) {
        return options().stream()
                .filter(each -> each.path("text").asString().equals(option))
                .map(each -> each.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(option));
    }

    private List<JsonNode> options() {
        var options = new ArrayList<JsonNode>();
        for (var ballot : person.elements("manof-ballot")) {
            ballot.list("groups").forEach(group -> group.path("options").forEach(options::add));
        }
        return options;
    }
}
