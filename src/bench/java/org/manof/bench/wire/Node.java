package org.manof.bench.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** One node of a window's tree: an element or a text, as the server described it. To be read under the tab's lock. */
public final class Node {
    private static final Set<String> POPPING = Set.of("vaadin-notification", "vaadin-dialog", "vaadin-confirm-dialog");

    private final int id;
    private final Map<Integer, Map<String, Object>> maps = new HashMap<>(4);
    private final Map<Integer, List<Object>> lists = new HashMap<>(4);

    Node(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    void put(int feature, String key, Object value) {
        maps.computeIfAbsent(feature, made -> new HashMap<>(4)).put(key, value);
    }

    void remove(int feature, String key) {
        var map = maps.get(feature);
        if (map != null) {
            map.remove(key);
        }
    }

    void splice(int feature, int index, int removed, List<?> added) {
        var list = lists.computeIfAbsent(feature, made -> new ArrayList<>(4));
        list.subList(index, index + removed).clear();
        list.addAll(index, added);
    }

    void clear(int feature) {
        lists.remove(feature);
    }

    private Optional<Object> in(int feature, String key) {
        return Optional.ofNullable(maps.getOrDefault(feature, Map.of()).get(key));
    }

    /** The element's name in lower case; empty for a text. */
    public String tag() {
        return in(Feature.DATA, "tag").map(Node::plain).orElse("");
    }

    /** A property as the server set it, or as it was typed here. */
    public Optional<JsonNode> property(String name) {
        return in(Feature.PROPERTIES, name).filter(JsonNode.class::isInstance).map(JsonNode.class::cast);
    }

    /** An attribute as it stands in the markup. */
    public Optional<String> attribute(String name) {
        return in(Feature.ATTRIBUTES, name).map(Node::plain);
    }

    /** A property as scripts see it: some begin as attributes. */
    Optional<JsonNode> value(String name) {
        return property(name).or(() -> attribute(name).map(StringNode::valueOf));
    }

    /** Whether its list of classes has this one. */
    public boolean hasClass(String name) {
        return lists.getOrDefault(Feature.CLASSES, List.of()).stream()
                .anyMatch(value -> plain(value).equals(name));
    }

    /** Which constant describes the listener for events of {@code type}. */
    Optional<String> listener(String type) {
        return in(Feature.LISTENERS, type).map(Node::plain);
    }

    OptionalLong number(int feature, String key) {
        return in(feature, key)
                .map(value -> OptionalLong.of(Long.parseLong(plain(value))))
                .orElse(OptionalLong.empty());
    }

    /** Whether it is shown, were all around it shown; what pops up is so while it is open. */
    boolean shown() {
        var hidden = in(Feature.DATA, "visible").map(Node::plain).orElse("").equals("false");
        var shut = POPPING.contains(tag())
                && property("opened").map(Node::plain).orElse("").equals("false");
        return !hidden && !shut;
    }

    /** What stands inside it, in the order of the page. */
    public Stream<Node> children() {
        var shadow = in(Feature.SHADOW_ROOT, "shadowRoot").stream();
        var all = Stream.of(Feature.CHILDREN, Feature.VIRTUAL_CHILDREN)
                .flatMap(feature -> lists.getOrDefault(feature, List.of()).stream());
        return Stream.concat(shadow, all).filter(Node.class::isInstance).map(Node.class::cast);
    }

    /** All that a person reads in it, without the marks of direction. */
    public String text() {
        var own = in(Feature.TEXT, "text").map(Node::plain).orElse("");
        var inside = children()
                .filter(Node::shown)
                .map(Node::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return plainText((own + " " + inside).strip());
    }

    /** What it is called: its label for those who listen, its label property, or what is written in it. */
    public String name() {
        return attribute("aria-label")
                .or(() -> property("label").map(Node::plain))
                .map(Node::plainText)
                .orElseGet(this::text);
    }

    private static String plainText(String text) {
        return text.replaceAll("[\\u2066-\\u2069\\u200e\\u200f]", "");
    }

    private static String plain(Object value) {
        return value instanceof JsonNode json && json.isString() ? json.asString() : value.toString();
    }
}
