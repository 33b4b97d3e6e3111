package org.manof.bench.wire;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the server knows a window: the number of its UI, the token of its requests, the name of its push line and the script that speaks it. */
record Window(
        int number, String token, String push, long heartbeatSeconds, long gapMillis, String script, JsonNode first) {
    /** Asks for one, for a page below the front page. */
    static Window open(Browser browser, String path) throws IOException {
        var query = new LinkedHashMap<String, String>();
        query.put("v-r", "init");
        query.put("location", path);
        query.put("query", "");
        query.putAll(Map.of("v-sh", "844", "v-sw", "390", "v-wh", "844", "v-ww", "390", "v-bh", "844", "v-bw", "390"));
        query.putAll(Map.of("v-tzid", "Asia/Jerusalem", "v-tzo", "-120", "v-rtzo", "-120", "v-dstd", "60"));
        query.putAll(Map.of("v-dston", "false", "v-td", "true", "v-pr", "3", "v-cs", "light dark", "v-tn", "aura"));
        query.put("v-curdate", String.valueOf(System.currentTimeMillis()));
        query.put("v-wn", "v-" + Math.random());
        var answer = browser.ask(Request.get(browser.at("?" + Urls.form(query))));
        if (answer.status() != 200) {
            throw new IOException(answer.status() + " instead of a window");
        }
        var all = JsonMapper.shared().readTree(answer.text());
        var config = all.path("appConfig");
        var uidl = config.path("uidl");
        return new Window(
                config.path("v-uiId").asInt(),
                uidl.path("Vaadin-Security-Key").asString(),
                uidl.path("Vaadin-Push-ID").asString(),
                config.path("heartbeatInterval").asLong(300),
                config.path("maxMessageSuspendTimeout").asLong(5_000),
                all.path("pushScript").asString(),
                uidl);
    }

    /** Where its requests go. */
    String requests() {
        return "?v-r=uidl&v-uiId=" + number;
    }

    /** Where it says that it is still there. */
    String heartbeat() {
        return "?v-r=heartbeat&v-uiId=" + number;
    }

    /** Where its push line is; {@code tracking} is the name that the line got before, 0 at first. */
    String line(String tracking, int seen) {
        return push(Map.of(
                "X-Atmosphere-tracking-id", tracking,
                "X-Atmosphere-Framework", "4.0.1",
                "X-Atmosphere-Transport", "websocket",
                "X-Atmosphere-TrackMessageSize", "true",
                "Content-Type", "application/json; charset=UTF-8",
                "X-atmo-protocol", "true",
                "X-Vaadin-LastSeenServerSyncId", String.valueOf(seen)));
    }

    /** Where it says that its push line ends. */
    String goodbye(String tracking, int seen) {
        return push(Map.of(
                "X-Atmosphere-Transport",
                "close",
                "X-Atmosphere-tracking-id",
                tracking,
                "X-Vaadin-LastSeenServerSyncId",
                String.valueOf(seen)));
    }

    private String push(Map<String, String> more) {
        var query = more.entrySet().stream()
                .map(each -> each.getKey() + "=" + Urls.text(each.getValue()).replace("+", "%20"))
                .collect(Collectors.joining("&"));
        return "VAADIN/push?v-r=push&v-uiId=" + number + "&v-pushId=" + push + "&" + query;
    }
}
