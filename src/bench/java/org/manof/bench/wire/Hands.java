package org.manof.bench.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Says what a person did in Vaadin's words: events with the data that the server asked for, and properties that changed here. */
final class Hands {
    /** A tap in the middle of a phone, as Chromium tells it. */
    private static final Map<String, Object> TAP = Map.of(
            "event.detail", 1,
            "event.clientX", 195,
            "event.clientY", 690,
            "event.screenX", 225,
            "event.screenY", 807,
            "event.button", 0);

    private static final List<String> TYPING = List.of("input", "change", "value-changed");
    private static final String VALUE = "value";
    private static final Pattern ATTRIBUTE = Pattern.compile("element\\.getAttribute\\('(.+)'\\)");
    private static final char PROPERTY = '}';

    private final Tree tree;

    Hands(Tree tree) {
        this.tree = tree;
    }

    List<Map<String, Object>> navigate(String route, String trigger) {
        var data = Map.<String, Object>of(
                "route",
                route,
                "query",
                "",
                "appShellTitle",
                "Manof",
                "historyState",
                Map.of("idx", 0),
                "trigger",
                trigger);
        return List.of(event(tree.body(), "ui-navigate", data));
    }

    List<Map<String, Object>> click(Node node) {
        return tell(node, "click", TAP);
    }

    /** Puts a text into a field; the server hears of it with the first event that carries the field's value. */
    List<Map<String, Object>> type(Node field, String text) {
        field.put(Feature.PROPERTIES, VALUE, StringNode.valueOf(text));
        var event = TYPING.stream()
                .filter(type -> tree.wanted(field, type)
                        .filter(wanted -> wanted.has(PROPERTY + VALUE))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a field that tells nobody what is typed"));
        return tell(field, event, Map.of());
    }

    /** An event of {@code type}, with what is {@code known} of what the server asks; all else is as when nothing was held down. */
    List<Map<String, Object>> tell(Node node, String type, Map<String, ?> known) {
        var wanted = tree.wanted(node, type)
                .orElseThrow(() -> new IllegalStateException("nobody listens for " + type + " on " + node.tag()));
        var calls = new ArrayList<Map<String, Object>>();
        var data = new LinkedHashMap<String, Object>();
        wanted.properties().forEach(each -> {
            var asked = each.getKey();
            if (asked.charAt(0) == PROPERTY) {
                node.value(asked.substring(1)).ifPresent(value -> calls.add(changed(node, asked.substring(1), value)));
            } else {
                data.put(asked, known.containsKey(asked) ? known.get(asked) : unsaid(node, asked));
            }
        });
        calls.add(event(node, type, data));
        return calls;
    }

    /** A property that changed in the browser. */
    Map<String, Object> changed(Node node, String property, JsonNode value) {
        node.put(Feature.PROPERTIES, property, value);
        return Map.of(
                "type",
                "mSync",
                "node",
                node.id(),
                "feature",
                Feature.PROPERTIES,
                "property",
                property,
                "value",
                value);
    }

    private static Object unsaid(Node node, String asked) {
        var attribute = ATTRIBUTE.matcher(asked);
        if (attribute.matches()) {
            return node.attribute(attribute.group(1)).orElse("");
        }
        return asked.startsWith("event.") ? (Object) false : 1;
    }

    private static Map<String, Object> event(Node node, String type, Map<String, Object> data) {
        return Map.of("type", "event", "node", node.id(), "event", type, "data", data);
    }
}
