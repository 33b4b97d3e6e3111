package org.manof.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * How {@code --backup} asks a running Manof, which alone may open the embedded database: a file in its folder for copies, answered by a
 * copy or by a line. Whoever may write into that folder could read the database itself.
 */
public record CopyRequest(Path folder, String id) {
    private static final String START = "request-";
    private static final String ASKED = ".asked";

    /** The requests that nobody has answered. */
    public static List<CopyRequest> open(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, START + "*" + ASKED)) {
            return StreamSupport.stream(files.spliterator(), false)
                    .map(file -> file.getFileName().toString())
                    .map(name ->
                            new CopyRequest(folder, name.substring(START.length(), name.length() - ASKED.length())))
                    .toList();
        }
    }

    /** Where the copy is to be. */
    public Path copy() {
        return file(".zip");
    }

    /** To be called when the copy is there, or cannot be; {@code problem} is one line, empty if all went well. */
    public void answered(String problem) throws IOException {
        if (!problem.isEmpty()) {
            Files.writeString(file(".part"), problem);
            Files.move(file(".part"), refusal(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(asked());
    }

    void ask() throws IOException {
        Files.createFile(asked());
    }

    /** Removes whatever is left of it. */
    void forget() throws IOException {
        Files.deleteIfExists(asked());
        Files.deleteIfExists(copy());
        Files.deleteIfExists(refusal());
    }

    Path asked() {
        return file(ASKED);
    }

    Path refusal() {
        return file(".refused");
    }

    private Path file(String ending) {
        return folder.resolve(START + id + ending);
    }
}
