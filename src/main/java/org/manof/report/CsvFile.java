package org.manof.report;

import java.util.Arrays;

/** A file to take away; its name is plain ASCII, because mail programs spoil others. */
public record CsvFile(String name, byte[] content) {
    @Override
    public boolean equals(Object other) {
        return other instanceof CsvFile file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }
}
