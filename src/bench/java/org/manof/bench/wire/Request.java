package org.manof.bench.wire;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is asked of the server: {@code target} is the path with its query. */
record Request(String method, String target, Map<String, String> headers, String body) {
    static Request get(String target) {
        return new Request("GET", target, Map.of(), "");
    }

    static Request post(String target, String type, String body) {
        return new Request("POST", target, Map.of("Content-Type", type), body);
    }

    Request with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Request(method, target, more, body);
    }

    /** As it goes over the line to {@code host}. */
    byte[] bytes(String host) {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(512)
                .append(method + " " + target + " HTTP/1.1\r\n")
                .append("Host: " + host + "\r\n")
                .append("Accept-Encoding: gzip, deflate\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        if (method.equals("POST")) {
            head.append("Content-Length: " + content.length + "\r\n");
        }
        var start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        var all = new byte[start.length + content.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }
}
