package org.manof.partnership.ui;

import com.vaadin.browserless.ComponentTester;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rings as a browser has them: what the server set, and the event that a tap sends. */
final class RingsTester extends ComponentTester<RingsElement> {
    RingsTester(RingsElement rings) {
        super(rings);
    }

    void taps(String stakeholder, @Nullable String ring, UUID command) {
        var detail = JsonMapper.shared().createObjectNode();
        detail.put("event.detail.stakeholder", stakeholder);
        detail.put("event.detail.ring", ring);
        detail.put("event.detail.command", command.toString());
        fireDomEvent("place", detail);
    }

    String mode() {
        return getComponent().getElement().getProperty("mode");
    }

    boolean open() {
        return getComponent().getElement().getProperty("open", false);
    }

    /** The stakeholder of that name as drawn. */
    JsonNode person(String name) {
        return people().stream()
                .filter(person -> person.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    List<JsonNode> people() {
        return list("people");
    }

    List<JsonNode> rings() {
        return list("rings");
    }

    /** The circle that this person has put the stakeholder into; empty for none. */
    String mine(String stakeholder) {
        var mine = (JsonNode) getComponent().getElement().getPropertyRaw("mine");
        return mine == null ? "" : mine.path(stakeholder).asString("");
    }

    private List<JsonNode> list(String property) {
        var array = (JsonNode) getComponent().getElement().getPropertyRaw(property);
        return array == null
                ? List.of()
                : StreamSupport.stream(array.spliterator(), false).toList();
    }
}
