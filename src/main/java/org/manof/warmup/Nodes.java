package org.manof.warmup;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a window shows, as far as a visitor needs it: elements with tag, attributes, properties and class names, by number. */
final class Nodes {
    private static final int TAG = 0;
    private static final int PROPERTY = 1;
    private static final int ATTRIBUTE = 3;
    private static final int CLASS = 11;

    private final SortedMap<Integer, SortedMap<String, JsonNode>> nodes = new TreeMap<>();

    /** Takes the changes of one answer. */
    void apply(JsonNode changes) {
        for (var change : changes) {
            var node = nodes.computeIfAbsent(change.path("node").asInt(), id -> new TreeMap<>());
            var feature = change.path("feat").asInt(-1);
            if (feature == TAG || feature == PROPERTY || feature == ATTRIBUTE) {
                node.put(feature + change.path("key").asString(""), change.path("value"));
            } else if (feature == CLASS) {
                change.path("add").forEach(name -> node.put(CLASS + name.asString(), name));
            }
        }
    }

    /** The newest element with this tag. */
    Optional<Integer> tag(String tag) {
        return newest(node -> text(node, TAG + "tag").equals(tag));
    }

    /** The newest element whose id begins so. */
    Optional<Integer> id(String beginning) {
        return newest(node -> text(node, ATTRIBUTE + "id").startsWith(beginning));
    }

    /** The newest element with this tag and class name. */
    Optional<Integer> tag(String tag, String className) {
        return newest(node -> text(node, TAG + "tag").equals(tag) && node.containsKey(CLASS + className));
    }

    /** A property of an element; missing if it was never set. */
    JsonNode property(int node, String name) {
        var known = nodes.getOrDefault(node, new TreeMap<>()).get(PROPERTY + name);
        return known == null ? MissingNode.getInstance() : known;
    }

    private Optional<Integer> newest(Predicate<SortedMap<String, JsonNode>> wanted) {
        return nodes.entrySet().stream()
                .filter(node -> wanted.test(node.getValue()))
                .map(SortedMap.Entry::getKey)
                .reduce((earlier, later) -> later);
    }

    private static String text(SortedMap<String, JsonNode> node, String key) {
        var value = node.get(key);
        return value == null ? "" : value.asString("");
    }
}
