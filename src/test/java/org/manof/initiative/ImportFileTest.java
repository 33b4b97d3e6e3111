package org.manof.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manof.shared.Language;

class ImportFileTest {
    @Test
    void theExampleIsSound() {
        var file = sound(StemFile.bytes());

        var picture = file.initiative().picture();
        assertThat(picture.barriers()).hasSize(3);
        assertThat(picture.components()).hasSize(13);
        assertThat(picture.goals()).hasSize(3);
        assertThat(picture.sectors()).extracting(SectorPicture::code).startsWith("public", "business", "third");
        assertThat(picture.field()).isEqualTo("STEM");
        assertThat(picture.firstYear()).isEqualTo(2027);
        assertThat(picture.mission().in(Language.EN)).startsWith("Raise markedly");
        assertThat(file.stakeholders()).hasSize(8);
        assertThat(file.stakeholders())
                .extracting(StakeholderSeed::level)
                .containsOnly("NATIONAL", "REGIONAL", "LOCAL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "/authority            | ''                  | authority                  | import.missing",
                "/mission              | ''                  | mission                    | import.missing",
                "/mission              | null                | mission                    | import.missing",
                "/field                | ''                  | field                      | import.missing",
                "/firstYear            | ''                  | firstYear                  | import.missing",
                "/horizonYears         | ''                  | horizonYears               | import.missing",
                "/sectors              | ''                  | sectors                    | import.missing",
                "/barriers             | ''                  | barriers                   | import.missing",
                "/programmes           | ''                  | programmes                 | import.missing",
                "/stakeholders         | ''                  | stakeholders               | import.missing",
                "/barriers/1/title     | ''                  | barriers[1].title          | import.missing",
                "/barriers/1/components| ''                  | barriers[1].components     | import.missing",
                "/barriers/2/goal      | ''                  | barriers[2].goal           | import.missing",
                "/sectors/3/key        | ''                  | sectors[3].key             | import.missing",
                "/stakeholders/0/name  | ''                  | stakeholders[0].name       | import.missing",
                "/programmes/4/evaluated|''                  | programmes[4].evaluated    | import.missing",
                "/mission              | \"words\"           | mission                    | import.wantsText",
                "/mission              | [1]                 | mission                    | import.wantsText",
                "/field                | 7                   | field                      | import.wantsString",
                "/firstYear            | \"2027\"            | firstYear                  | import.wantsNumber",
                "/firstYear            | 2027.5              | firstYear                  | import.wantsNumber",
                "/firstYear            | 1999                | firstYear                  | import.range",
                "/firstYear            | 99999999999999999999| firstYear                  | import.range",
                "/horizonYears         | 0                   | horizonYears               | import.range",
                "/barriers             | {}                  | barriers                   | import.wantsList",
                "/barriers             | []                  | barriers                   | import.emptyList",
                "/sectors              | []                  | sectors                    | import.emptyList",
                "/barriers/0           | 5                   | barriers[0]                | import.wantsObject",
                "/barriers/1/components| []                  | barriers[1].components     | import.emptyList",
                "/barriers/1/components/2|\"words\"          | barriers[1].components[2]  | import.wantsText",
                "/barriers/1/components/2|{}                 | barriers[1].components[2]  | import.noLanguage",
                "/barriers/1/components/2|{\"fr\":\"mot\"}   | barriers[1].components[2]  | import.noLanguage",
                "/barriers/1/components/2/he|\" \\u202e\\n \"| barriers[1].components[2].he|import.emptyText",
                "/barriers/1/components/2/he|5               | barriers[1].components[2].he|import.wantsString",
                "/barriers/2/lever     | 3                   | barriers[2].lever          | import.wantsText",
                "/barriers/2/goals     | []                  | barriers[2].goals          | import.emptyList",
                "/sectors/1/key        | \"public\"          | sectors[1].key             | import.twice",
                "/sectors/1/key        | \"a b\"             | sectors[1].key             | import.code",
                "/sectors/0/he         | \"\"                | sectors[0].he              | import.emptyText",
                "/stakeholders/2/sector| \"army\"            | stakeholders[2].sector     | import.sector",
                "/stakeholders/2/sector| \"Public\"          | stakeholders[2].sector     | import.sector",
                "/stakeholders/2/level | \"galactic\"        | stakeholders[2].level      | import.level",
                "/programmes/3/sector  | \"army\"            | programmes[3].sector       | import.sector",
                "/programmes/3/lever   | 3                   | programmes[3].lever        | import.range",
                "/programmes/3/lever   | -1                  | programmes[3].lever        | import.range",
                "/programmes/3/annualBudget| -1              | programmes[3].annualBudget | import.range",
                "/programmes/3/annualBudget| \"30,000\"      | programmes[3].annualBudget | import.wantsNumber",
                "/programmes/3/annualBudget| 1e400           | programmes[3].annualBudget | import.wantsNumber",
                "/programmes/3/evaluated| \"yes\"            | programmes[3].evaluated    | import.wantsTruth",
            })
    void aBadPlaceIsNamed(String pointer, String json, String path, String key) {
        var problems = faults(new StemFile().with(pointer, json).edited());

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().path()).isEqualTo(path);
        assertThat(problems.getFirst().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "/authority/he, authority.he, 150",
        "/field, field, 80",
        "/mission/ar, mission.ar, 1000",
        "/barriers/0/title/en, barriers[0].title.en, 300",
        "/barriers/0/components/4/en, barriers[0].components[4].en, 300",
        "/barriers/0/goal/en, barriers[0].goal.en, 300",
        "/stakeholders/7/name/he, stakeholders[7].name.he, 120",
    })
    void aTextFitsToItsLimitAndNotAboveIt(String pointer, String path, int limit) {
        sound(new StemFile().with(pointer, quoted("ש".repeat(limit))).edited());
        sound(new StemFile().with(pointer, quoted("😀".repeat(limit))).edited());

        var problems = faults(
                new StemFile().with(pointer, quoted("ש".repeat(limit + 1))).edited());

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.at()).isNotNull();
            assertThat(problem.at(null))
                    .isEqualTo(new ImportProblem(path, null, "import.longText", List.of(limit, limit + 1)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "{", "[1,", "hello", "{} {}", "{\"a\":1,\"a\":2}", "{'a':1}", "<html></html>"})
    void whatIsNotJsonIsRefusedAsAWhole(String text) {
        var problems = faults(text.getBytes(StandardCharsets.UTF_8));

        assertThat(problems.getFirst().path()).isEmpty();
        assertThat(problems.getFirst().key()).isIn("import.notJson", "import.missing", "import.wantsObject");
        assertThat(problems).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "5", "[]", "\"text\"", "true"})
    void jsonThatIsNoObjectIsRefusedAsAWhole(String text) {
        assertThat(faults(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new ImportProblem("", null, "import.wantsObject", List.of()));
    }

    @Test
    void theFirstBadLineIsNamed() {
        var problems = faults("{\n  \"field\": STEM\n}".getBytes(StandardCharsets.UTF_8));

        assertThat(problems.getFirst().key()).isEqualTo("import.notJson");
        assertThat(problems.getFirst().args().getFirst()).isEqualTo(2);
    }

    @Test
    void deepNestingIsRefusedAndHarmsNobody() {
        assertThat(faults("[".repeat(200_000).getBytes(StandardCharsets.UTF_8))
                        .getFirst()
                        .key())
                .isEqualTo("import.notJson");
    }

    @Test
    void unicodeThatDeclaresItselfIsReadAndWhatIsNoTextIsRefused() {
        sound(new String(StemFile.bytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));

        assertThat(faults(new String(StemFile.bytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE)))
                .extracting(ImportProblem::key)
                .containsExactly("import.notText");
    }

    @Test
    void aFileOverOneMegabyteIsRefusedUnread() {
        var file = Arrays.copyOf(StemFile.bytes(), ImportFile.MAX_BYTES + 1);
        Arrays.fill(file, StemFile.bytes().length, file.length, (byte) ' ');

        assertThat(faults(file)).containsExactly(new ImportProblem("", null, "import.tooBig", List.of(1024)));
        sound(Arrays.copyOf(file, ImportFile.MAX_BYTES));
    }

    @Test
    void everyProblemIsToldInTheOrderOfTheFile() {
        var file = new StemFile()
                .with("/mission", "")
                .with("/barriers/1/components/2", "{}")
                .with("/barriers/2/goal/he", "\"\"")
                .with("/stakeholders/0/level", "\"far\"");

        assertThat(faults(file.edited()))
                .extracting(ImportProblem::path)
                .containsExactly(
                        "mission", "barriers[1].components[2]", "barriers[2].goal.he", "stakeholders[0].level");
    }

    @Test
    void everyProblemIsToldAndEndlessOnesAreCut() {
        var file = new StemFile().with("/barriers/0/components", "[" + "5,".repeat(59) + "5]");
        assertThat(faults(file.edited())).hasSize(60);

        file.with("/stakeholders", "[" + "5,".repeat(499) + "5]");
        assertThat(faults(file.edited())).hasSize(500);
    }

    @Test
    void aListWithoutEndIsRefusedByItsLength() {
        var components = "[" + "{},".repeat(100) + "{}]";

        assertThat(faults(new StemFile()
                        .with("/barriers/0/components", components)
                        .edited()))
                .extracting(problem -> problem.at(null))
                .containsExactly(
                        new ImportProblem("barriers[0].components", null, "import.longList", List.of(60, 101)));
    }

    @Test
    void directionMarksAndControlCharactersAreTakenOut() {
        var text = "\"\\u202eabc\\u0000\\n<b>d</b>\"";

        var picture = sound(new StemFile().with("/barriers/0/title/he", text).edited())
                .initiative()
                .picture();

        assertThat(picture.barriers().getFirst().title().in(Language.HE)).isEqualTo("abc <b>d</b>");
    }

    @Test
    void severalGoalsAMissingLeverEmptyListsAndAByteOrderMarkAreFine() {
        var json = new String(
                new StemFile()
                        .with("/barriers/0/goals", "[{\"he\":\"א\"},{\"en\":\"b\"}]")
                        .with("/barriers/1/lever", "")
                        .with("/programmes", "[]")
                        .with("/stakeholders", "[]")
                        .edited(),
                StandardCharsets.UTF_8);

        var picture = sound(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8))
                .initiative()
                .picture();

        assertThat(picture.barriers().getFirst().goals()).hasSize(2);
        assertThat(picture.barriers().get(1).suggestedLever()).isNull();
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static ImportFile.Sound sound(byte[] content) {
        assertThat(ImportFile.parse(content)).isInstanceOf(ImportFile.Sound.class);
        return (ImportFile.Sound) ImportFile.parse(content);
    }

    private static List<ImportProblem> faults(byte[] content) {
        assertThat(ImportFile.parse(content)).isInstanceOf(ImportFile.Faulty.class);
        return ((ImportFile.Faulty) ImportFile.parse(content)).problems();
    }
}
