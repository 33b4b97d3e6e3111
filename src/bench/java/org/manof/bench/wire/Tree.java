package org.manof.bench.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All that a window shows, kept up by the server's changes. To be read under the tab's lock. */
public final class Tree {
    private static final int BODY = 1;

    private final Map<Integer, Node> nodes = new HashMap<>();
    private final Map<String, JsonNode> constants = new HashMap<>();

    Tree() {
        clear();
    }

    /** Forgets everything but the body, as before a state that is sent anew. */
    void clear() {
        nodes.clear();
        nodes.put(BODY, new Node(BODY));
    }

    /** Applies one message in its order. */
    void apply(JsonNode message) {
        message.path("constants").properties().forEach(each -> constants.put(each.getKey(), each.getValue()));
        message.path("changes").forEach(this::change);
    }

    private void change(JsonNode change) {
        var id = change.path("node").asInt();
        var feature = change.path("feat").asInt();
        switch (change.path("type").asString()) {
            case "attach" -> node(id);
            case "detach" -> nodes.remove(id);
            case "put" -> node(id).put(feature, change.path("key").asString(), value(change));
            case "remove" -> node(id).remove(feature, change.path("key").asString());
            case "clear" -> node(id).clear(feature);
            case "splice" ->
                node(id).splice(
                                feature,
                                change.path("index").asInt(),
                                change.path("remove").asInt(),
                                added(change));
            default -> {
                // "empty" says that a feature exists.
            }
        }
    }

    private Object value(JsonNode change) {
        return change.has("nodeValue") ? node(change.path("nodeValue").asInt()) : change.path("value");
    }

    private List<Object> added(JsonNode change) {
        var added = new ArrayList<Object>();
        change.path("addNodes").forEach(id -> added.add(node(id.asInt())));
        change.path("add").forEach(added::add);
        return added;
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, Node::new);
    }

    Node body() {
        return node(BODY);
    }

    /** How many nodes there are. */
    public int size() {
        return nodes.size();
    }

    /** What the server wants to be told with events of {@code type} on a node; empty if it does not listen. */
    Optional<JsonNode> wanted(Node node, String type) {
        return node.listener(type).map(constants::get).filter(Objects::nonNull);
    }

    /** How long to wait before a request that failed is sent again. */
    long retryMillis() {
        return Math.max(
                500, body().number(Feature.RECONNECT, "reconnectInterval").orElse(2_000));
    }

    /** All that is shown, in the order of the page. */
    Stream<Node> shown() {
        return within(body());
    }

    /** A node and all that is shown in it, in the order of the page. */
    Stream<Node> within(Node top) {
        return top.shown() ? Stream.concat(Stream.of(top), top.children().flatMap(this::within)) : Stream.empty();
    }
}
