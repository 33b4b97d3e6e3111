package org.manof.live.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.PGProperty;

/** Connections of their own beside the pool, because a pool lends one connection to many, and a listener keeps it. */
final class PostgresLines implements Lines {
    /** The name of the notices in the database. */
    static final String TOPIC = "manof_live";

    /** What the connection is called in {@code pg_stat_activity}. */
    static final String NAME = "manof bus";

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int SECONDS_TO_ANSWER = 3;

    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;

    PostgresLines(String url, @Nullable String user, @Nullable String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public Line open() throws SQLException {
        var properties = new Properties();
        set(properties, PGProperty.USER, user);
        set(properties, PGProperty.PASSWORD, password);
        set(properties, PGProperty.APPLICATION_NAME, NAME);
        set(properties, PGProperty.CONNECT_TIMEOUT, String.valueOf(SECONDS_TO_ANSWER));
        set(properties, PGProperty.LOGIN_TIMEOUT, String.valueOf(SECONDS_TO_ANSWER));
        var connection = DriverManager.getConnection(url, properties);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + TOPIC);
        } catch (SQLException unable) {
            connection.close();
            throw unable;
        }
        return new Open(connection);
    }

    private static void set(Properties properties, PGProperty property, @Nullable String value) {
        if (value != null) {
            property.set(properties, value);
        }
    }

    private record Open(Connection connection) implements Line {
        @Override
        public List<String> hear() throws SQLException {
            var heard = connection.unwrap(PGConnection.class).getNotifications((int) PATIENCE.toMillis());
            if (heard != null && heard.length > 0) {
                return Arrays.stream(heard)
                        .filter(notice -> notice.getName().equals(TOPIC))
                        .map(PGNotification::getParameter)
                        .map(Objects::requireNonNull)
                        .toList();
            }
            // Silence may be a cable that was pulled: the other side would never say so.
            if (!connection.isValid(SECONDS_TO_ANSWER)) {
                throw new SQLException("no answer");
            }
            return List.of();
        }

        /** Not in the orderly way, which would wait for the one that listens. */
        @Override
        public void close() throws SQLException {
            connection.abort(Runnable::run);
        }
    }
}
