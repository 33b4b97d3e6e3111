package org.manof.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

/** What the operator set, by options or by the environment; without a folder the database is a server's. */
record Settings(
        int port,
        boolean serves,
        Database database,
        @Nullable DataFolder folder) {
    private static final String CREATE_USER = "create-user";
    private static final int TOKEN_MIN = 16;

    /** Reads the settings; refuses a port or an address that cannot be one. */
    static Settings of(PropertyResolver given) {
        var serves = !given.containsProperty(CREATE_USER);
        var port = serves ? port(given.getProperty("server.port", "8080")) : 0;
        requireOneOf("MANOF_LOG", given.getProperty("manof.log", "text"), "text", "json");
        requireToken(given.getProperty("manof.metrics.token", ""));
        var url = given.getProperty("manof.db.url", "");
        if (!url.isBlank()) {
            var user = given.getProperty("manof.db.user");
            return new Settings(port, serves, Database.at(url, user, given.getProperty("manof.db.password")), null);
        }
        var folder = DataFolder.of(given.getProperty("manof.data", "data"));
        return new Settings(port, serves, Database.in(folder), folder);
    }

    /** The same for Spring, in its own names. */
    Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put("server.port", port);
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        if (folder != null) {
            properties.put("manof.copies", folder.copies().toString());
            properties.put(
                    "management.metrics.system.diskspace.paths", folder.path().toString());
        }
        if (!serves) {
            properties.put("server.address", "127.0.0.1");
        }
        return properties;
    }

    private static void requireOneOf(String name, String value, String... known) {
        if (!List.of(known).contains(value)) {
            throw new StartFailure(name + " is " + String.join(" or ", known) + ".");
        }
    }

    private static void requireToken(String token) {
        if (!token.isEmpty() && token.length() < TOKEN_MIN) {
            throw new StartFailure("MANOF_METRICS_TOKEN needs at least " + TOKEN_MIN + " characters.");
        }
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The line below says it.
        }
        throw new StartFailure("The port is a number between 1 and 65535.");
    }
}
