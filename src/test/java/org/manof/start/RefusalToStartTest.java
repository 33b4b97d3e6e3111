package org.manof.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalToStartTest {
    private static EmbeddedPostgres server;
    private static String address;

    @TempDir
    Path folder;

    @BeforeAll
    static void aServerThatAsksForPasswords() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        address = "postgres://localhost:" + server.getPort() + "/postgres";
        try (var connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("create role dana login password 'right'");
            try (var answer = sql.executeQuery("show hba_file")) {
                answer.next();
                Files.writeString(Path.of(answer.getString(1)), "host all all all scram-sha-256\n");
            }
            sql.execute("select pg_reload_conf()");
        }
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Test
    void theRightPasswordOpens() throws SQLException {
        try (var connection = Database.at(address, "dana", "right").open()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void aWrongPasswordIsNamedAndNotRepeated() {
        assertThatThrownBy(() -> Database.at(address, "dana", "wr0ng").open())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("refuses the user or the password")
                .hasMessageNotContaining("wr0ng");
    }

    @Test
    void aMissingDatabaseIsNamed() {
        assertThatThrownBy(() -> Database.at(address.replace("/postgres", "/other"), "dana", "right")
                        .open())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("no such database");
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Database.at("postgres://localhost:1/manof", "dana", "right")
                        .open())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("localhost:1/manof cannot be reached");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> Ports.mustBeFree(taken.getLocalPort()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DataFolder.of(file.toString()).prepare())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(file + " cannot be written to");
    }

    @Test
    void aNewFolderIsItsOwnersOnly() throws IOException {
        var data = folder.resolve("נתונים");

        DataFolder.of(data.toString()).prepare();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        Files.writeString(folder.resolve("manof.mv.db"), "no database".repeat(1000));

        assertThatThrownBy(() -> Database.in(DataFolder.of(folder.toString())).open())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("The data in " + folder + " cannot be opened");
    }
}
