package org.manof.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.manof.start.CopyRequest;
import org.manof.start.DatabaseCopy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The copies of the embedded database in one folder: numbered, because a clock may be put back, and the last ten kept. */
final class Copies {
    static final int KEPT = 10;
    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);
    private static final Pattern NUMBERED = Pattern.compile("manof-(\\d{6})\\.zip");
    private static final Pattern LEFT_OVER = Pattern.compile("(request-|copy|trial).*");
    private static final Duration LEFT_OVER_FOR = Duration.ofHours(1);

    private final Path folder;
    private final DataSource database;
    private final Clock clock;
    private final Counter failures;

    Copies(Path folder, DataSource database, Clock clock, MeterRegistry registry) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.database = database;
        this.clock = clock;
        failures = Counter.builder("manof.copies.failed")
                .description("Copies of the embedded database that could not be made")
                .register(registry);
        TimeGauge.builder("manof.copies.age", this, TimeUnit.SECONDS, Copies::ageSeconds)
                .description("How old the newest copy of the embedded database is; NaN if there is none")
                .register(registry);
    }

    /** Makes the next numbered copy and lets go of the oldest. A copy that fails is logged and counted, and disturbs nobody. */
    void make() {
        try {
            var kept = numbered();
            var last = kept.isEmpty() ? 0 : number(kept.getLast());
            write(folder.resolve("manof-%06d.zip".formatted(last + 1)));
            for (var old : kept.subList(0, Math.max(0, kept.size() + 1 - KEPT))) {
                Files.delete(old);
            }
        } catch (IOException | SQLException failed) {
            failed(failed);
        }
    }

    /** Answers whoever asks by {@code --backup}. */
    void answer() {
        try {
            for (var request : CopyRequest.open(folder)) {
                request.answered(problem(request));
            }
        } catch (IOException failed) {
            failed(failed);
        }
    }

    /** Removes what a killed process has left behind. */
    void tidy() {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> matches(each, LEFT_OVER)).toList()) {
                if (age(file).compareTo(LEFT_OVER_FOR) > 0) {
                    FileSystemUtils.deleteRecursively(file);
                }
            }
        } catch (IOException failed) {
            failed(failed);
        }
    }

    /** The numbered copies, oldest first. */
    List<Path> numbered() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(each -> matches(each, NUMBERED)).sorted().toList();
        }
    }

    private String problem(CopyRequest request) {
        try {
            write(request.copy());
            return "";
        } catch (IOException | SQLException failed) {
            failed(failed);
            return failed.getClass().getSimpleName() + " in the running Manof, whose log says more";
        }
    }

    private void write(Path file) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            DatabaseCopy.write(connection, file);
        }
    }

    private void failed(Exception failure) {
        failures.increment();
        LOG.error("A copy of the database was not made", failure);
    }

    private double ageSeconds() {
        try {
            return newest().map(file -> (double) age(file).toSeconds()).orElse(Double.NaN);
        } catch (IOException unreadable) {
            return Double.NaN;
        }
    }

    private Optional<Path> newest() throws IOException {
        var all = numbered();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private Duration age(Path file) {
        return Duration.between(Instant.ofEpochMilli(file.toFile().lastModified()), clock.instant());
    }

    private static boolean matches(Path file, Pattern name) {
        return name.matcher(file.getFileName().toString()).matches();
    }

    private static int number(Path file) {
        var matcher = NUMBERED.matcher(file.getFileName().toString());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
