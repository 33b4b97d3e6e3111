package org.manof.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class CopiesTest {
    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @TempDir
    Path folder;

    private String url;
    private Connection kept;
    private Path copies;

    @BeforeEach
    void aSmallDatabase() throws SQLException {
        url = "jdbc:h2:file:" + folder.resolve("manof") + OPTIONS;
        kept = DriverManager.getConnection(url, "sa", "");
        copies = folder.resolve("backups");
        execute("create table flyway_schema_history (id int)");
        execute("create table vote (id int primary key, words varchar(1000))");
    }

    @AfterEach
    void closes() throws SQLException {
        kept.close();
    }

    @Test
    void theLastTenAreKeptAndTheNewestHasTheHighestNumberWhateverTheClockSays() throws Exception {
        var made = copies();
        for (var turn = 0; turn < 13; turn++) {
            execute("insert into vote values (" + turn + ", 'x')");
            made.make();
            // As if the clock had been put back before every one of them.
            Files.setLastModifiedTime(
                    made.numbered().getLast(), FileTime.from(Instant.now().minus(Duration.ofHours(turn))));
        }

        assertThat(made.numbered())
                .hasSize(Copies.KEPT)
                .first()
                .extracting(Path::getFileName)
                .hasToString("manof-000004.zip");
        assertThat(votesIn(made.numbered().getLast())).isEqualTo(13);
        assertThat(votesIn(made.numbered().getFirst())).isEqualTo(4);
        assertThat(registry.get("manof.copies.failed").counter().count()).isZero();
        assertThat(registry.get("manof.copies.age").gauge().value())
                .isCloseTo(Duration.ofHours(12).toSeconds(), Offset.offset(60.0));
    }

    @Test
    void aCopyIsItsOwnersOnlyAndNothingIsLeftBesideIt() throws Exception {
        var made = copies();
        made.make();

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(made.numbered().getFirst())))
                .isEqualTo("rw-------");
        try (var all = Files.list(copies)) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void votesGoOnWhileCopiesAreMadeAndEachCopyHasAllThatWasCommittedBeforeIt() throws Exception {
        var made = copies();
        fill(3_000);
        var stop = new AtomicBoolean();
        var committed = new AtomicInteger(3_000);
        var voting = CompletableFuture.runAsync(() -> vote(committed, stop));
        try {
            for (var turn = 0; turn < 3; turn++) {
                var before = committed.get();
                made.make();
                assertThat(committed.get()).as("votes during a copy").isGreaterThan(before);
                assertThat(votesIn(made.numbered().getLast())).isBetween(before, committed.get() + 1);
            }
        } finally {
            stop.set(true);
        }

        assertThat(voting).succeedsWithin(Duration.ofSeconds(20));
        assertThat(registry.get("manof.copies.failed").counter().count()).isZero();
    }

    @Test
    void aCopyThatCannotBeWrittenIsCountedAndLeavesTheOthersAlone() throws Exception {
        var made = copies();
        made.make();
        kept.close();
        Files.move(folder.resolve("manof.mv.db"), folder.resolve("elsewhere"));
        Files.createDirectory(folder.resolve("manof.mv.db"));

        made.make();

        assertThat(registry.get("manof.copies.failed").counter().count()).isEqualTo(1);
        assertThat(made.numbered()).hasSize(1);
    }

    @Test
    void whatAKilledProcessLeftIsRemovedAfterAnHour() throws Exception {
        var made = copies();
        made.make();
        var old = Files.createFile(copies.resolve("request-1.zip"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        var trial = Files.createDirectory(copies.resolve("trial7"));
        Files.setLastModifiedTime(trial, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        var fresh = Files.createFile(copies.resolve("request-2.asked"));

        made.tidy();

        assertThat(old).doesNotExist();
        assertThat(trial).doesNotExist();
        assertThat(fresh).exists();
        assertThat(made.numbered()).hasSize(1);
    }

    private Copies copies() throws IOException {
        return new Copies(copies, new DriverManagerDataSource(url, "sa", ""), Clock.systemUTC(), registry);
    }

    private void vote(AtomicInteger committed, AtomicBoolean stop) {
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var insert = connection.prepareStatement("insert into vote values (?, ?)")) {
            while (!stop.get()) {
                insert.setInt(1, committed.get());
                insert.setString(2, "מנוף".repeat(100));
                insert.executeUpdate();
                committed.incrementAndGet();
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void fill(int rows) throws SQLException {
        execute("insert into vote select x - 1, repeat('מנוף', 100) from system_range(1, " + rows + ")");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = kept.createStatement()) {
            statement.execute(sql);
        }
    }

    private int votesIn(Path copy) throws IOException, SQLException {
        var inside = Files.createTempDirectory(folder, "inside");
        try (var zip = new ZipFile(copy.toFile())) {
            Files.copy(zip.getInputStream(zip.getEntry("manof.mv.db")), inside.resolve("manof.mv.db"));
        }
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + inside.resolve("manof") + OPTIONS + ";IFEXISTS=TRUE", "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from vote")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
