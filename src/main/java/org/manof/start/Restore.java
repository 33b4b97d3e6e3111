package org.manof.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/** {@code --restore=FILE}: puts a backup where the embedded database is, and only a whole one. */
final class Restore {
    private final DataFolder folder;
    private final Path file;
    private final boolean replaces;

    /** Puts the copy in {@code file} into {@code folder}; over a database that is there already only if it {@code replaces}. */
    Restore(DataFolder folder, Path file, boolean replaces) {
        this.folder = folder;
        this.file = file;
        this.replaces = replaces;
    }

    /** Does it and returns a line for the operator; refuses a file that is no whole backup before anything is touched. */
    String put() {
        var database = folder.database();
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new StartFailure("There is no backup " + file + " that can be read.");
        }
        if (Files.exists(database) && !replaces) {
            throw new StartFailure("There is a database in " + folder.path()
                    + " already: add --replace to put the backup in its place, or choose another folder with --data.");
        }
        folder.prepare();
        if (folder.inUse()) {
            throw new StartFailure("The data folder " + folder.path() + " is used by another process: stop it first.");
        }
        try {
            var unpacked = Files.createTempDirectory(folder.path(), "restore");
            try {
                var whole = whole(unpacked);
                var kept = keepWhatIsThere(database);
                DatabaseCopy.moveInto(whole, database);
                return "Restored: " + folder.path() + kept;
            } finally {
                FileSystemUtils.deleteRecursively(unpacked);
            }
        } catch (IOException failed) {
            throw new StartFailure("Nothing was restored: " + Start.reason(failed));
        }
    }

    private Path whole(Path unpacked) {
        try {
            return DatabaseCopy.unpack(file, unpacked);
        } catch (IOException | SQLException broken) {
            throw new StartFailure(file + " is no whole backup of Manof: " + Start.reason(broken));
        }
    }

    /** Nothing is thrown away, because the wrong backup may have been chosen; and there is no moment without a database. */
    private static String keepWhatIsThere(Path database) throws IOException {
        if (!Files.exists(database)) {
            return "";
        }
        var kept = database.resolveSibling("before-restore.mv.db");
        Files.copy(database, kept, StandardCopyOption.REPLACE_EXISTING);
        return ", and what stood there is kept in " + kept.getFileName();
    }
}
