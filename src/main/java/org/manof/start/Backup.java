package org.manof.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** {@code --backup=FILE}: a copy of the embedded database, whether Manof runs or not. */
final class Backup {
    private static final Duration LOOK = Duration.ofMillis(100);
    private final DataFolder folder;
    private final Path file;
    private final Duration patience;

    /** Copies the database in {@code folder} to {@code file}; a running Manof gets {@code patience} to do it. */
    Backup(DataFolder folder, Path file, Duration patience) {
        this.folder = folder;
        this.file = file;
        this.patience = patience;
    }

    /** Makes it and returns a line for the operator; refuses an existing file, and where there is nothing to copy. */
    String make() {
        if (!Files.exists(folder.database())) {
            throw new StartFailure("There is no database in " + folder.path() + ": nothing to back up.");
        }
        if (Files.exists(file)) {
            throw new StartFailure(file + " exists already: choose another name for the backup.");
        }
        if (!Files.isDirectory(DatabaseCopy.folder(file))) {
            throw new StartFailure("There is no folder " + DatabaseCopy.folder(file) + " for the backup.");
        }
        try {
            if (folder.inUse()) {
                ask();
            } else {
                try (var connection = Database.in(folder).open()) {
                    DatabaseCopy.write(connection, file);
                }
            }
            return "Backup: " + file + " (" + (Files.size(file) + 1023) / 1024 + " kB)";
        } catch (IOException | SQLException failed) {
            throw new StartFailure("No backup was made: " + Start.reason(failed));
        }
    }

    private void ask() throws IOException {
        var copies = folder.copies();
        if (!Files.isDirectory(copies)) {
            throw new StartFailure("The data folder " + folder.path() + " is used by another process that is no Manof"
                    + " which makes backups.");
        }
        var request = new CopyRequest(copies, UUID.randomUUID().toString());
        request.ask();
        try {
            if (!answered(request)) {
                throw new StartFailure("No backup was made: the process that uses " + folder.path()
                        + " did not answer within " + patience.toSeconds() + " s.");
            }
            if (Files.exists(request.refusal())) {
                throw new StartFailure("No backup was made: " + Files.readString(request.refusal()));
            }
            fetch(request.copy());
        } finally {
            request.forget();
        }
    }

    private boolean answered(CopyRequest request) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (Files.exists(request.asked())) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    /** The file may be on another disk than the data. */
    private void fetch(Path copy) throws IOException {
        var beside = Files.createTempFile(DatabaseCopy.folder(file), "copy", ".tmp");
        try (var in = Files.newInputStream(copy)) {
            try (var out = Files.newOutputStream(beside)) {
                in.transferTo(out);
            }
            DatabaseCopy.moveInto(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
