package org.manof.warmup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One open window of the application, spoken to as Vaadin's own client does: first page, start, navigation, events. */
final class Window implements AutoCloseable {
    private static final String JSON = "application/json; charset=UTF-8";
    private static final int BODY = 1;
    private static final List<String> POINTER = List.of(
            "event.shiftKey",
            "event.metaKey",
            "event.ctrlKey",
            "event.altKey",
            "event.detail",
            "event.button",
            "event.clientX",
            "event.clientY",
            "event.screenX",
            "event.screenY");

    private final Browser browser;
    private final int ui;
    private final String key;
    private final PushLine push;
    private final Nodes nodes = new Nodes();
    private int sent;
    private int seen;

    private Window(Browser browser, JsonNode start) {
        this.browser = browser;
        ui = start.path("v-uiId").asInt();
        var first = start.path("uidl");
        key = first.path("Vaadin-Security-Key").asString();
        push = PushLine.connect(
                browser.address(""),
                browser.cookies(),
                ui,
                first.path("Vaadin-Push-ID").asString());
        draw(first);
    }

    /** Opens the page at {@code path}, which has no leading slash. */
    static Window open(Browser browser, String path) {
        browser.get(path, true);
        var start = browser.get("?v-r=init&query=&location=" + URLEncoder.encode(path, StandardCharsets.UTF_8), false);
        var window = new Window(browser, JsonMapper.shared().readTree(start).path("appConfig"));
        window.fire(
                BODY,
                "ui-navigate",
                Map.of("route", path, "query", "", "appShellTitle", "", "historyState", Map.of(), "trigger", ""));
        return window;
    }

    Nodes nodes() {
        return nodes;
    }

    /** Writes {@code text} into an input. */
    void type(int node, String text) {
        send(
                Map.of("type", "mSync", "node", node, "feature", 1, "property", "value", "value", text),
                event(node, "change", Map.of("}value", text)));
    }

    void click(int node) {
        var pointer = new TreeMap<String, Object>();
        POINTER.forEach(name -> pointer.put(name, name.endsWith("Key") ? (Object) false : 1));
        fire(node, "click", pointer);
    }

    void fire(int node, String event, Map<String, ?> data) {
        send(event(node, event, data));
    }

    /** Goes as a closed tab does: says so, and hangs up. */
    @Override
    public void close() {
        var unused = browser.post("?v-r=uidl&v-uiId=" + ui, JSON, message(Map.of("rpc", List.of(), "UNLOAD", true)));
        push.close();
    }

    private void send(Map<?, ?>... calls) {
        var answer = browser.post("?v-r=uidl&v-uiId=" + ui, JSON, message(Map.of("rpc", List.of(calls))));
        sent++;
        var read = JsonMapper.shared().readTree(answer);
        if (!read.path("meta").path("appError").isMissingNode()) {
            throw new IllegalStateException("the window has ended");
        }
        draw(read);
    }

    private void draw(JsonNode answer) {
        seen = Math.max(seen, answer.path("syncId").asInt());
        nodes.apply(answer.path("changes"));
    }

    private String message(Map<String, ?> more) {
        var message = new TreeMap<String, Object>(more);
        message.put("csrfToken", key);
        message.put("syncId", seen);
        message.put("clientId", sent);
        return JsonMapper.shared().writeValueAsString(message);
    }

    private static Map<String, ?> event(int node, String event, Map<String, ?> data) {
        return Map.of("type", "event", "node", node, "event", event, "data", data);
    }
}
