package org.manof.shared;

import java.util.Arrays;

/** A file to take away: its name in plain ASCII, because mail programs spoil others, and its media type. */
public record NamedFile(String name, String type, byte[] content) {
    /** Rows for a spreadsheet. */
    public static NamedFile csv(String name, byte[] content) {
        return new NamedFile(name, "text/csv; charset=utf-8", content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedFile file
                && name.equals(file.name)
                && type.equals(file.type)
                && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }
}
