package org.manof.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** What may go wrong with a backup, and what is said of it. */
class FileTaskTest {
    @TempDir
    Path place;

    private DataFolder data;
    private Path backup;

    @BeforeEach
    void aDatabaseOfOneRow() throws SQLException {
        data = DataFolder.of(place.resolve("data").toString());
        data.prepare();
        backup = place.resolve("backup.zip");
        execute(data, "create table flyway_schema_history (id int)", "insert into flyway_schema_history values (7)");
    }

    @Test
    void aStoppedDatabaseIsCopiedAndPutBack() throws SQLException {
        assertThat(backs(backup)).startsWith("Backup: " + backup);
        execute(data, "update flyway_schema_history set id = 8");

        assertThat(restores(data, true))
                .isEqualTo("Restored: " + data.path() + ", and what stood there is kept in before-restore.mv.db");

        assertThat(row(data)).isEqualTo(7);
    }

    @Test
    void itIsPutIntoAnEmptyFolderWithoutAsking() throws SQLException {
        backs(backup);
        var empty = new DataFolder(place.resolve("empty"));

        assertThat(restores(empty, false)).isEqualTo("Restored: " + empty.path());

        assertThat(row(empty)).isEqualTo(7);
    }

    @Test
    void aDatabaseThatIsThereIsNotOverwrittenUntilOneSaysSo() throws SQLException {
        backs(backup);
        execute(data, "update flyway_schema_history set id = 8");

        refuses("add --replace", () -> restores(data, false));

        assertThat(row(data)).isEqualTo(8);
    }

    @Test
    void aBrokenBackupIsRefusedBeforeAnythingIsTouched() throws IOException, SQLException {
        backs(backup);
        var bytes = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
        refuses("is no whole backup of Manof", () -> restores(data, true));
        for (var i = bytes.length / 4; i < bytes.length / 2; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(backup, bytes);
        refuses("is no whole backup of Manof", () -> restores(data, true));
        Files.writeString(backup, "a text");
        refuses("is no whole backup of Manof", () -> restores(data, true));

        assertThat(row(data)).isEqualTo(7);
        try (var files = Files.list(data.path())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aZipOfSomethingElseIsRefused() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            zip.putNextEntry(new ZipEntry("../manof.mv.db"));
            zip.write(1);
        }

        refuses("no manof.mv.db in it", () -> restores(data, true));
        refuses("There is no backup", () -> new Restore(data, place.resolve("none.zip"), true).put());
        assertThat(place.resolve("manof.mv.db")).doesNotExist();
    }

    @Test
    void whatARunningManofHasOpenIsNotReplaced() throws SQLException {
        backs(backup);
        try (var running = Database.in(data).open()) {
            assertThat(running.isValid(1)).isTrue();
            refuses("is used by another process: stop it first", () -> restores(data, true));
        }
    }

    @Test
    void whoUsesTheDatabaseAndDoesNotAnswerIsNamed() throws SQLException, IOException {
        try (var running = Database.in(data).open()) {
            assertThat(running.isValid(1)).isTrue();
            refuses("is no Manof", () -> backs(backup));
            Files.createDirectory(data.copies());
            refuses("did not answer within 1 s", () -> backs(backup));
        }
        assertThat(data.copies()).isEmptyDirectory();
        assertThat(backup).doesNotExist();
    }

    @Test
    void aBackupOverwritesNothingAndNeedsAFolderAndADatabase() throws IOException {
        Files.createFile(backup);
        refuses("exists already", () -> backs(backup));
        refuses("There is no folder", () -> backs(place.resolve("none/backup.zip")));
        refuses(
                "nothing to back up",
                () -> new Backup(new DataFolder(place.resolve("empty")), backup, Duration.ofSeconds(1)).make());
    }

    @Test
    void theCommandLineNamesAFileAndAnEmbeddedDatabase() {
        assertThat(FileTask.of(new MockEnvironment())).isEmpty();
        refuses("need the name of a file", () -> FileTask.of(new MockEnvironment().withProperty("backup", "")));
        var task = FileTask.of(
                new MockEnvironment().withProperty("restore", "x.zip").withProperty("replace", ""));
        assertThat(task).contains(new FileTask(Path.of("x.zip").toAbsolutePath(), true, true));
        var postgres = Settings.of(new MockEnvironment().withProperty("manof.db.url", "postgres://db/manof"));
        refuses("PostgreSQL is backed up", () -> task.orElseThrow().run(postgres));
    }

    private String backs(Path file) {
        return new Backup(data, file, Duration.ofSeconds(1)).make();
    }

    private String restores(DataFolder folder, boolean replaces) {
        return new Restore(folder, backup, replaces).put();
    }

    private static void refuses(String why, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOf(StartFailure.class).hasMessageContaining(why);
    }

    private static void execute(DataFolder folder, String... statements) throws SQLException {
        try (var connection = Database.in(folder).open();
                var sql = connection.createStatement()) {
            for (var statement : statements) {
                sql.execute(statement);
            }
        }
    }

    private static int row(DataFolder folder) throws SQLException {
        try (var connection = Database.in(folder).open();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select id from flyway_schema_history")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
