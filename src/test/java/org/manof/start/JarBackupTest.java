package org.manof.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** As an operator does it: backup of a running Manof, a lost folder, restore, and Manof again. */
@Tag("browser")
class JarBackupTest {
    private static final String TOKEN = "a-token-of-the-operator";

    @TempDir
    Path place;

    @Test
    void aRunningManofIsBackedUpAndComesBackFromNothing() throws Exception {
        var data = place.resolve("data");
        var backup = place.resolve("backup.zip");
        try (var running = RunningManof.on(data, "--server.port=0", "--demo")) {
            running.address();
            assertThat(done(data, "--backup=" + backup)).startsWith("Backup: " + backup);
            assertThat(refused(data, "--backup=" + backup)).contains("exists already");
            assertThat(refused(data, "--restore=" + backup, "--replace")).contains("stop it first");
        }
        var before = content(data);
        assertThat(before).anyMatch(line -> line.contains("facilitator@example.org"));
        FileSystemUtils.deleteRecursively(data);

        assertThat(done(data, "--restore=" + backup)).isEqualTo("Restored: " + data);

        assertThat(content(data)).isEqualTo(before);
        try (var again = RunningManof.on(data, "--server.port=0", "--demo")) {
            again.address();
            assertThat(again.printed()).contains("password as printed at the first start", "Join: ");
        }
    }

    @Test
    void theFiguresAreThereForWhoHasTheToken() throws Exception {
        try (var manof = RunningManof.on(place, "--server.port=0", "--manof.metrics.token=" + TOKEN);
                var http = HttpClient.newHttpClient()) {
            var address = manof.address();
            var figures = HttpRequest.newBuilder(URI.create(address + "actuator/prometheus"))
                    .header("Authorization", "Bearer " + TOKEN)
                    .build();

            assertThat(http.send(figures, BodyHandlers.ofString()).body())
                    .contains("manof_live_screens{", "manof_commit_seconds_bucket{", "manof_copies_age_seconds{");
            assertThat(http.send(
                                    HttpRequest.newBuilder(URI.create(address + "actuator/health/liveness"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .body())
                    .isEqualTo("{\"status\":\"UP\"}");
        }
    }

    private static String done(Path data, String... options) throws Exception {
        try (var command = RunningManof.on(data, options)) {
            assertThat(command.exitCode()).as(command.complained()).isZero();
            return command.printed().strip();
        }
    }

    private static String refused(Path data, String... options) throws Exception {
        try (var command = RunningManof.on(data, options)) {
            assertThat(command.exitCode()).isEqualTo(1);
            assertThat(command.complained()).hasLineCount(1);
            return command.complained();
        }
    }

    /** Every row as SQL, but for the pulse, which beats until the end. */
    private static List<String> content(Path data) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = Database.in(new DataFolder(data)).open();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("script nosettings")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        lines.removeIf(line -> line.contains("pulse"));
        return lines.stream().sorted().toList();
    }
}
