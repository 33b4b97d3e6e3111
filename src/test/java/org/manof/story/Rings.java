package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The circles on somebody's screen. */
final class Rings {
    private Rings() {}

    static void tap(Somebody person, String stakeholder, String ring) {
        person.waitsFor(
                page -> assertThat(who(person, stakeholder)).as(stakeholder).isPresent());
        var id = who(person, stakeholder).orElseThrow().path("id").asString();
        person.element("manof-rings").taps("place", Map.of("stakeholder", id, "ring", ring));
        person.catchesUp();
    }

    /** A stakeholder as drawn. */
    static Optional<JsonNode> who(Somebody person, String stakeholder) {
        return person.elements("manof-rings").stream()
                .flatMap(rings -> rings.list("people").stream())
                .filter(who -> who.path("name").asString().equals(stakeholder))
                .findFirst();
    }
}
