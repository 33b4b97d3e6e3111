package org.manof.bench.stand;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL of its own that keeps what it acknowledges: every commit waits for the disk. */
final class PostgresStore implements Store {
    private static final String NAME = "postgres";
    private static final int SECONDS_TO_START = 60;

    private final Path folder;
    private final EmbeddedPostgres server;
    private @Nullable Postmaster postmaster;
    private List<String> again = List.of();

    PostgresStore() throws IOException {
        folder = Files.createTempDirectory("manof-bench");
        server = EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        try {
            mustBe("fsync", "on");
            mustBe("synchronous_commit", "on");
        } catch (SQLException | RuntimeException wrong) {
            close();
            throw new IllegalStateException("PostgreSQL does not wait for the disk", wrong);
        }
    }

    @Override
    public List<String> options() {
        return List.of("--data", folder.toString());
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("MANOF_DB_URL", server.getJdbcUrl(NAME, NAME), "MANOF_DB_USER", NAME, "MANOF_DB_PASSWORD", NAME);
    }

    @Override
    public Connection open() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    public void stop() throws IOException, InterruptedException {
        again = postmaster().stop();
    }

    private Postmaster postmaster() throws IOException {
        var known = postmaster;
        if (known == null) {
            try {
                known = new Postmaster(Path.of(shown("data_directory")));
            } catch (SQLException unknown) {
                throw new IOException("where is PostgreSQL's data?", unknown);
            }
            postmaster = known;
        }
        return known;
    }

    @Override
    public void startAgain() throws IOException, InterruptedException {
        postmaster().start(again);
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (!answers()) {
            if (System.nanoTime() > deadline) {
                throw new StandFailure(
                        "PostgreSQL does not answer " + SECONDS_TO_START + " s after it was started again");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean answers() {
        try (var connection = open()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    /** The library switches the waiting off for its usual purpose, fast tests; ours is to measure it. */
    private void mustBe(String setting, String value) throws SQLException {
        if (!value.equals(shown(setting))) {
            throw new IllegalStateException(setting + " is not " + value);
        }
    }

    private String shown(String setting) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
