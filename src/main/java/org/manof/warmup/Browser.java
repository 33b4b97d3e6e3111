package org.manof.warmup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One visitor's browser: keeps cookies, takes compressed answers, and gives up on a slow one. */
final class Browser {
    private final HttpClient http;
    private final URI home;
    private final Duration patience;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** {@code home} ends with a slash; {@code patience} is how long one answer may take. */
    Browser(HttpClient http, URI home, Duration patience) {
        this.http = http;
        this.home = home;
        this.patience = patience;
    }

    /** Fetches what stands at {@code path} below the front page, as a page or as a part of one. */
    String get(String path, boolean page) {
        return send(HttpRequest.newBuilder(home.resolve(path)).header("Accept", page ? "text/html" : "*/*"));
    }

    String post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The value of a cookie; empty if there is none. */
    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** All cookies as one header. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    URI address(String path) {
        return home.resolve(path);
    }

    private String send(HttpRequest.Builder request) {
        request.timeout(patience).header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException("answered " + answer.statusCode());
            }
            return text(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair.length > 1 ? pair[1] : "");
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var compressed =
                Objects.equals(answer.headers().firstValue("Content-Encoding").orElse(""), "gzip");
        if (!compressed) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
