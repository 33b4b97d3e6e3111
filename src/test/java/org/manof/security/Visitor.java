package org.manof.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** One browser without a screen: keeps its cookies and follows no redirect. */
final class Visitor {
    private final CookieManager jar = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(jar).build();
    private final String address;

    Visitor(int port) {
        address = "http://localhost:" + port;
    }

    HttpResponse<String> opens(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "en"));
    }

    /** Signs in as the form does; returns where it is sent. */
    String signsIn(String email, String password) throws IOException, InterruptedException {
        var body = "username=" + encoded(email) + "&password=" + encoded(password);
        return send(HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .headers()
                .firstValue("Location")
                .orElse("nowhere")
                .replace(address, "");
    }

    void keeps(String cookie, String value) {
        var kept = new HttpCookie(cookie, value);
        kept.setPath("/");
        kept.setVersion(0);
        jar.getCookieStore().add(URI.create(address), kept);
    }

    String cookie(String name) {
        return jar.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
