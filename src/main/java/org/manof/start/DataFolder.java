package org.manof.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds the embedded database. */
record DataFolder(Path path) {
    static final String DATABASE = "manof.mv.db";

    /** Takes the folder as the operator wrote it; refuses what the database cannot hold in its address. */
    static DataFolder of(String folder) {
        try {
            if (folder.isBlank() || folder.contains(";")) {
                throw new StartFailure("The data folder needs a name, and one without a semicolon.");
            }
            return new DataFolder(Path.of(folder).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw new StartFailure("The data folder's name cannot be used on this system.");
        }
    }

    /** Creates the folder for its owner only, and refuses one that cannot be written to. */
    void prepare() {
        try {
            if (!Files.isDirectory(path)) {
                create();
            }
            Files.delete(Files.createTempFile(path, "manof", ".check"));
            if (Files.exists(database()) && !Files.isWritable(database())) {
                throw new AccessDeniedException(database().toString());
            }
        } catch (IOException e) {
            throw new StartFailure("The data folder " + path
                    + " cannot be written to: change its permissions, or choose" + " another with --data.");
        }
    }

    /** The database's one file. */
    Path database() {
        return path.resolve(DATABASE);
    }

    /** Where copies of the database are kept. */
    Path copies() {
        return path.resolve("backups");
    }

    /** Whether a process has the database open: it holds a lock on the file. */
    boolean inUse() {
        if (!Files.exists(database())) {
            return false;
        }
        try (var file = FileChannel.open(database(), StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        } catch (IOException e) {
            throw new StartFailure("The data folder " + path + " cannot be read: change its permissions, or choose"
                    + " another with --data.");
        }
    }

    private void create() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(path, owner);
        } else {
            Files.createDirectories(path);
        }
    }
}
