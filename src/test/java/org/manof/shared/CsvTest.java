package org.manof.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|'/C calc'!A0",
                "+972",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                " =1+1",
                "\u200F=1+1",
                "\u2068=1+1",
                "\uFEFF=1"
            })
    void whatASpreadsheetWouldCalculateIsText(String cell) {
        assertThat(Csv.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "240000", "שלום", "a=b", "רכיב – שני", "🦺=", "'=1", "١٢"})
    void otherCellsStayAsTheyAre(String cell) {
        assertThat(Csv.safe(cell)).isEqualTo(cell);
    }

    @Test
    void theFileHasItsMarkItsLineEndsAndItsQuotes() {
        var bytes = Csv.of(List.of("יעד", "תקציב"), List.of(List.of("א, \"ב\"\nג", "240000"), List.of("", "")));

        assertThat(bytes).startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFיעד,תקציב\r\n\"א, \"\"ב\"\"\nג\",240000\r\n,\r\n");
    }

    @Test
    void everyTextComesBackAsItWas() {
        var row = List.of("عربي وעברית", "🦺👩‍🔬", "a\u202Eb", "1,2;3\t4", "\"");

        var bytes = Csv.of(row, List.of(row));

        var read =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(new java.io.ByteArrayInputStream(bytes)).stream()
                        .toList();
        assertThat(read)
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.getFields()).isEqualTo(row));
    }
}
