package org.manof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * With {@code -Dmanof.test.database=postgresql} each application context gets a database of its own on one embedded PostgreSQL, which
 * lives as long as the JVM; else H2 in memory.
 */
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger MADE = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if ("postgresql".equals(System.getProperty("manof.test.database"))) {
            var server = server();
            var name = "manof" + MADE.incrementAndGet();
            create(server, name);
            TestPropertyValues.of(
                            "spring.datasource.url=" + server.getJdbcUrl("postgres", name),
                            "spring.datasource.username=postgres")
                    .applyTo(context);
        }
    }

    private static synchronized EmbeddedPostgres server() {
        var running = server;
        if (running == null) {
            try {
                running = EmbeddedPostgres.start();
            } catch (IOException unable) {
                throw new UncheckedIOException(unable);
            }
            server = running;
        }
        return running;
    }

    private static void create(EmbeddedPostgres server, String name) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException unable) {
            throw new IllegalStateException(unable);
        }
    }
}
