package org.manof.initiative;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.table.CsvTable;
import org.manof.initiative.table.ExcelTable;
import org.manof.initiative.table.FileText;
import org.manof.initiative.table.Table;
import org.manof.initiative.table.Unreadable;
import org.springframework.stereotype.Component;

/** Reads an authority's file of any kind. What it is shows in its content: names of files say little and are often wrong. */
@Component
class ImportReader {
    private final SheetWords words;

    ImportReader(SheetWords words) {
        this.words = words;
    }

    /** A file as it was read, and the encoding that had to be guessed, if one had to. */
    record Read(ImportFile file, @Nullable Charset guessed) {
        @Nullable
        String guessedName() {
            return guessed == null ? null : guessed.displayName();
        }
    }

    Read read(byte[] content) {
        if (content.length > ImportFile.MAX_BYTES) {
            return new Read(ImportFile.faulty("import.tooBig", List.of(ImportFile.MAX_BYTES / 1024)), null);
        }
        try {
            if (ExcelTable.looksLikeAnOldOne(content)) {
                return new Read(ImportFile.faulty("import.oldExcel", List.of()), null);
            }
            if (ExcelTable.looksLikeOne(content)) {
                return new Read(table(ExcelTable.of(content)), null);
            }
            var text = FileText.of(content);
            var first = text.text().strip();
            var file = first.startsWith("{") || first.startsWith("[")
                    ? ImportFile.json(text.text())
                    : table(List.of(CsvTable.of(text.text())));
            return new Read(file, text.charset().equals(StandardCharsets.UTF_8) ? null : text.charset());
        } catch (Unreadable why) {
            return new Read(ImportFile.faulty(why.key(), why.args()), null);
        }
    }

    /** The first table that has the header; other sheets are the authority's own. */
    private ImportFile table(List<Table> tables) {
        for (var table : tables) {
            var head = SheetHead.of(table, words);
            if (head.isPresent()) {
                return SheetTree.read(table, head.get(), words);
            }
        }
        return ImportFile.faulty("import.noHeader", List.of());
    }
}
