package org.manof.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;

/** What the command line asks to be done with the files of the embedded database, instead of starting the application. */
record FileTask(Path file, boolean restores, boolean replaces) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** {@code --backup=FILE}, or {@code --restore=FILE} with or without {@code --replace}; empty if neither is asked for. */
    static Optional<FileTask> of(PropertyResolver given) {
        var restore = given.getProperty("restore");
        var file = restore == null ? given.getProperty("backup") : restore;
        return Optional.ofNullable(file)
                .map(name -> new FileTask(path(name), restore != null, given.containsProperty("replace")));
    }

    /** Does it and returns the line to print. */
    String run(Settings settings) {
        var folder = settings.folder();
        if (folder == null) {
            throw new StartFailure("PostgreSQL is backed up and restored with its own tools: see docs/operations.md.");
        }
        return restores ? new Restore(folder, file, replaces).put() : new Backup(folder, file, PATIENCE).make();
    }

    private static Path path(String name) {
        try {
            if (!name.isBlank()) {
                return Path.of(name).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException e) {
            // The line below says it.
        }
        throw new StartFailure("--backup and --restore need the name of a file.");
    }
}
