package org.manof.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;

/** A copy of the embedded database in one file: a zip that holds {@code manof.mv.db}, for its owner only. */
public final class DatabaseCopy {
    private DatabaseCopy() {}

    /**
     * Copies the database behind {@code connection}, in use or not, to {@code file}. It is written beside it, read to see that it is whole,
     * and only then moved into place; votes go on meanwhile.
     */
    public static void write(Connection connection, Path file) throws IOException, SQLException {
        // Made here, because the database would make it readable for everybody.
        var beside = Files.createTempFile(folder(file), "copy", ".tmp");
        var trial = Files.createTempDirectory(folder(file), "trial");
        try {
            try (var backup = connection.prepareStatement("backup to ?")) {
                backup.setString(1, beside.toString());
                backup.execute();
            }
            var unused = unpack(beside, trial);
            moveInto(beside, file);
        } finally {
            FileSystemUtils.deleteRecursively(trial);
            Files.deleteIfExists(beside);
        }
    }

    /** Unpacks the copy {@code file} into an empty {@code folder} and reads every row of it; returns the database's file. */
    static Path unpack(Path file, Path folder) throws IOException, SQLException {
        var database = folder.resolve(DataFolder.DATABASE);
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(DataFolder.DATABASE);
            if (entry == null) {
                throw new ZipException("no " + DataFolder.DATABASE + " in it");
            }
            try (var in = zip.getInputStream(entry)) {
                Files.copy(in, database);
            }
        }
        read(Database.in(new DataFolder(folder)));
        return database;
    }

    /** Moves a finished file to where it is looked for, in one step, and sees it on the disk first. */
    static void moveInto(Path finished, Path file) throws IOException {
        toDisk(finished);
        Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static Path folder(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null
                ? file.getFileSystem().getRootDirectories().iterator().next()
                : parent;
    }

    private static void toDisk(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void read(Database database) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url() + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", database.user(), database.password());
                var sql = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var all = connection.getMetaData().getTables(null, "public", "%", new String[] {"BASE TABLE"})) {
                while (all.next()) {
                    tables.add(all.getString("TABLE_NAME"));
                }
            }
            if (!tables.contains("flyway_schema_history")) {
                throw new IOException("the database in it is not Manof's");
            }
            for (var table : tables) {
                try (var rows = sql.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        // Reading is the check: a page that is torn throws.
                    }
                }
            }
        }
    }
}
