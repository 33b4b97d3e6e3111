package org.manof.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.manof.ManofTest;
import org.manof.initiative.table.FileText;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.springframework.beans.factory.annotation.Autowired;

@ManofTest
class ImportSheetTest {
    @Autowired
    private ImportReader reader;

    @Autowired
    private ImportTemplate template;

    @ParameterizedTest
    @EnumSource
    void theExampleFileOfEveryKindIsTheExample(Language language) {
        var example = sound(StemFile.bytes());

        for (var file : List.of(template.json(), template.csv(language), template.excel(language))) {
            var read = sound(file.content());
            assertThat(read.initiative().picture())
                    .as(file.name())
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*id")
                    .isEqualTo(example.initiative().picture());
            assertThat(read.stakeholders()).isEqualTo(example.stakeholders());
        }
    }

    @Test
    void aSmallTableIsReadWithItsNumbersItsCirclesAndSectorsByName() {
        for (var content : List.of(new Sheet().csv(), new Sheet().excel())) {
            var read = sound(content);
            var picture = read.initiative().picture();
            assertThat(picture.authority().in(Language.EN)).isEqualTo("Oren");
            assertThat(picture.firstYear()).isEqualTo(2027);
            assertThat(picture.sectors()).extracting(SectorPicture::code).containsExactly("public", "sector-2");
            assertThat(picture.meanings().wide()).isEqualTo(Localized.of(Language.HE, "מי שמתעניין"));
            var goal = picture.goals().getFirst();
            assertThat(goal.target()).isEqualTo(new BigDecimal("1200"));
            assertThat(goal.unit()).isEqualTo("תלמידים");
            assertThat(read.stakeholders())
                    .containsExactly(new StakeholderSeed(Localized.of(Language.HE, "עמותה"), "sector-2", "NATIONAL"));
        }
    }

    @Test
    void hebrewIsReadInWhateverExcelSavesIt() throws Exception {
        var expected = sound(new Sheet().csv()).initiative().picture();

        var mark = new ByteArrayOutputStream();
        mark.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        mark.writeBytes(new Sheet().csv(StandardCharsets.UTF_8, ";"));
        var wide = new ByteArrayOutputStream();
        wide.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
        wide.writeBytes(new Sheet().csv(StandardCharsets.UTF_16LE, "\t"));
        for (var content :
                List.of(mark.toByteArray(), wide.toByteArray(), new Sheet().csv(FileText.WINDOWS_HEBREW, ";"))) {
            assertThat(sound(content).initiative().picture())
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*id")
                    .isEqualTo(expected);
        }
        assertThat(reader.read(mark.toByteArray()).guessedName()).isNull();
        assertThat(reader.read(new Sheet().csv(FileText.WINDOWS_HEBREW, ",")).guessedName())
                .isEqualTo("windows-1255");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "4  | 3 | ''          | 4  | 3 | import.noLanguage",
                "5  | 5 | ''          | 5  | 5 | import.wantsNumber",
                "5  | 5 | next        | 5  | 5 | import.wantsNumber",
                "5  | 5 | 1999        | 5  | 5 | import.range",
                "6  | 5 | 2.5         | 6  | 5 | import.wantsNumber",
                "7  | 2 | a b         | 7  | 2 | import.code",
                "8  | 2 | public      | 8  | 2 | import.twice",
                "9  | 2 | round       | 9  | 2 | import.circle",
                "10 | 1 | מכשול       | 10 | 1 | import.kind",
                "12 | 5 | -3          | 12 | 5 | import.range",
                "12 | 5 | many        | 12 | 5 | import.wantsNumber",
                "14 | 7 | army        | 14 | 7 | import.sector",
                "14 | 8 | galactic    | 14 | 8 | import.level",
                "12 | 3 | =1+1        | 12 | 3 | import.formula",
                "3  | 1 | משימה       | 4  | 1 | import.again",
            })
    void aBadCellIsNamedByRowAndColumn(int row, int column, String text, int atRow, int atColumn, String key) {
        var problems = faults(new Sheet().with(row, column, text).csv());

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.at()).isEqualTo(new ImportProblem.Spot(atRow, atColumn, true));
        });
    }

    @Test
    void everyProblemIsToldInTheOrderOfTheTableInBothKindsOfFile() {
        var bad =
                new Sheet().with(5, 5, "soon").with(8, 3, "").with(14, 8, "far").without(4);

        for (var content : List.of(bad.csv(), bad.excel())) {
            assertThat(faults(content))
                    .extracting(ImportProblem::key)
                    .containsExactly("import.noRow", "import.wantsNumber", "import.noLanguage", "import.level");
            assertThat(faults(content).getFirst().path()).isEqualTo("sheet.kind.MISSION");
        }
    }

    @Test
    void aBarrierNeedsComponentsAndGoalsAndAFormulaIsToldOnce() {
        assertThat(faults(new Sheet().without(11).without(12).csv()))
                .extracting(ImportProblem::key)
                .containsExactly("import.noComponents", "import.noGoals");
        assertThat(faults(new Sheet().with(12, 5, "=6*7").csv()))
                .extracting(ImportProblem::key)
                .containsExactly("import.formula");
    }

    @Test
    void aLineOfABarrierNeedsOneAboveIt() {
        assertThat(faults(new Sheet().without(10).csv()))
                .extracting(ImportProblem::key)
                .containsOnly("import.noRow", "import.noBarrier");
    }

    @Test
    void theTextOfAJsonFileIsNamedByLineAndCharacter() {
        var text = """
                {
                  "field": 7,
                  "authority": {}
                }""";

        var problems = faults(text.getBytes(StandardCharsets.UTF_8));

        assertThat(problems.stream().filter(problem -> problem.path().equals("field")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.at()).isEqualTo(new ImportProblem.Spot(2, 12, false)));
        assertThat(problems.stream().filter(problem -> problem.path().equals("mission")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.at()).isEqualTo(new ImportProblem.Spot(1, 1, false)));
    }

    @Test
    void aTextThatBeginsLikeAFormulaComesBackFromTheExampleFileAsItWas() {
        var read = sound(new Sheet().with(11, 3, "'-5 מעלות").csv());

        assertThat(read.initiative().picture().components().getFirst().text().in(Language.HE))
                .isEqualTo("-5 מעלות");
    }

    private ImportFile.Sound sound(byte[] content) {
        var file = reader.read(content).file();
        assertThat(file).isInstanceOf(ImportFile.Sound.class);
        return (ImportFile.Sound) file;
    }

    private List<ImportProblem> faults(byte[] content) {
        var file = reader.read(content).file();
        assertThat(file).isInstanceOf(ImportFile.Faulty.class);
        return ((ImportFile.Faulty) file).problems();
    }
}
