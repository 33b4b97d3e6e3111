package org.manof.initiative.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTableTest {
    @Test
    void anOrdinaryWorkbookIsReadWithItsRowNumbers() throws Exception {
        var table = ExcelTable.of(workbook()).getFirst();

        assertThat(table.lines()).extracting(Line::number).containsExactly(1, 3);
        assertThat(table.lines().getLast().cell(1)).isEqualTo(new Cell("240000", false));
        assertThat(table.lines().getLast().cell(2).wrong()).isTrue();
        assertThat(table.lines().getLast().cell(90).blank()).isTrue();
    }

    @Test
    void whatUnpacksToFarTooMuchIsRefused() throws Exception {
        var bomb = changed(sheet -> sheet.replace("<sheetData>", "<sheetData>" + " ".repeat(20 * 1024 * 1024)));

        assertThat(bomb.length).isLessThan(200_000);
        refuses("import.unpacksTooBig", () -> ExcelTable.of(bomb));
    }

    @Test
    void aThousandPartsAreRefused() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part = 0; part < 1000; part++) {
                zip.putNextEntry(new ZipEntry("part" + part));
            }
        }

        refuses("import.unpacksTooBig", () -> ExcelTable.of(bytes.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ3", "ZZZZ3", "&#90;ZZZZZ3", "B99999999999", "", "3"})
    void aCellThatClaimsAnImpossiblePlaceIsRefused(String address) throws Exception {
        var far = changed(sheet -> sheet.replace("r=\"B3\"", "r=\"" + address + "\""));

        refuses("import.notExcel", () -> ExcelTable.of(far));
    }

    @Test
    void aFarColumnIsRefusedAndAFarRowIsOneRow() throws Exception {
        var wide = changed(sheet -> sheet.replace("r=\"B3\"", "r=\"XFD3\"").replace("r=\"C3\"", "r=\"XFC3\""));

        refuses("import.manyColumns", () -> ExcelTable.of(wide));
        var deep = changed(sheet -> sheet.replace("r=\"3\"", "r=\"1048576\""));
        assertThat(ExcelTable.of(deep).getFirst().lines()).hasSize(2);
    }

    @Test
    void outsideEntitiesAreNotFetchedAndAnEntityBombDoesNotGoOff() throws Exception {
        var entities = changed(sheet ->
                sheet.replace("<worksheet", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet"));

        assertThat(ExcelTable.of(entities)).hasSize(1);
        var used = changed(sheet -> sheet.replace("<worksheet", "<!DOCTYPE x [<!ENTITY a \"bb\">]><worksheet")
                .replace("240000", "&a;"));
        refuses("import.notExcel", () -> ExcelTable.of(used));
    }

    @Test
    void aWorkbookCutOffAndAZipOfSomethingElseAreRefused() throws Exception {
        var half = java.util.Arrays.copyOf(workbook(), workbook().length / 2);
        refuses("import.notExcel", () -> ExcelTable.of(half));
        refuses("import.notExcel", () -> ExcelTable.of(new byte[] {'P', 'K', 3, 4}));
        var other = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
            zip.write("שלום".getBytes(StandardCharsets.UTF_8));
        }
        refuses("import.notExcel", () -> ExcelTable.of(other.toByteArray()));
    }

    @Test
    void endlessRowsColumnsAndQuotesOfCsvAreRefused() {
        refuses("import.manyRows", () -> CsvTable.of("a,b\n".repeat(5_001)));
        refuses("import.manyColumns", () -> CsvTable.of("a,".repeat(200)));
        refuses("import.notCsv", () -> CsvTable.of("a,\"b\nc,d\n"));
    }

    @Test
    void rowsAreCountedAsASpreadsheetCountsThem() throws Exception {
        var table = CsvTable.of("a;b\r\n\r\n\"x\ny\";1\r\n;;\r\nz;2");

        assertThat(table.lines()).extracting(Line::number).containsExactly(1, 3, 5);
    }

    @Test
    void whatIsNoTextIsRefused() {
        refuses("import.notText", () -> FileText.of(new byte[] {'a', 0, 'b'}));
        refuses("import.notText", () -> FileText.of(new byte[] {(byte) 0xD9, (byte) 0xFF, (byte) 0xFF}));
        refuses("import.notText", () -> FileText.of(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xE0}));
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("one");
            sheet.value(0, 0, "סוג");
            sheet.value(2, 1, 240000);
            sheet.formula(2, 2, "1+1");
        }
        return bytes.toByteArray();
    }

    /** The workbook with its sheet's XML edited. */
    private static byte[] changed(UnaryOperator<String> edit) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(workbook()).get();
                var to = new ZipOutputStream(bytes)) {
            for (var part : Collections.list(from.getEntries())) {
                var content = from.getInputStream(part).readAllBytes();
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(
                        part.getName().contains("sheet1")
                                ? edit.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }

    private static void refuses(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Unreadable.class, why -> assertThat(List.of(why.key())).containsExactly(key));
    }
}
