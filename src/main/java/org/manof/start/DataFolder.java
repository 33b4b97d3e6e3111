package org.manof.start;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds the embedded database. */
record DataFolder(Path path) {
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
            var file = path.resolve("manof.mv.db");
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new AccessDeniedException(file.toString());
            }
        } catch (IOException e) {
            throw new StartFailure("The data folder " + path
                    + " cannot be written to: change its permissions, or choose" + " another with --data.");
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
