package org.manof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is seen in the source text only. */
class SourcesTest {
    private static final int LONGEST = 250;
    private static final Pattern SENTENCE =
            Pattern.compile("/\\*\\*[^.]+\\.[^/]*\\*/\\s*(@\\w+(\\(\"\\w+\"\\))?\\s+)*@NullMarked\\s+package ");

    @Test
    void noFileIsLongerThanTwoHundredAndFiftyLines() {
        var lengths = new TreeMap<String, Long>();
        for (var folder : List.of("src/main/java", "src/bench/java", "src/test/java")) {
            texts(folder, ".java")
                    .forEach((file, text) -> lengths.put(file, text.lines().count()));
        }

        assertThat(lengths)
                .isNotEmpty()
                .allSatisfy((file, lines) -> assertThat(lines).as(file).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void everyPackageSaysWhatItIsAndKnowsNoNull() {
        var packages = Stream.of("src/main/java/org/manof", "src/bench/java/org/manof")
                .flatMap(folder -> files(folder, ".java"))
                .map(Path::getParent)
                .distinct()
                .toList();

        assertThat(packages).hasSizeGreaterThan(20).allSatisfy(folder -> {
            var info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).containsPattern(SENTENCE);
        });
    }

    @Test
    void nobodyWritesMarkup() {
        var sources = new TreeMap<>(texts("src/main/java", ".java"));
        sources.putAll(texts("frontend", ".js"));

        assertThat(sources)
                .hasSizeGreaterThan(100)
                .allSatisfy((file, text) -> assertThat(text)
                        .as(file)
                        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "setHtml("));
    }

    @Test
    void noScriptIsGluedTogether() {
        var glued = Pattern.compile("executeJs\\(\\s*(\"[^\"]*\"\\s*\\+|[^\"\\s)])|\\beval\\(|new Function\\(");

        assertThat(texts("src/main/java", ".java"))
                .allSatisfy((file, text) -> assertThat(text).as(file).doesNotContainPattern(glued));
    }

    /** Spring's mapper guesses the columns' names, and every wrong guess is an exception: see {@code Rows.as}. */
    @Test
    void rowsAreReadByTheColumnsTheyHave() {
        var guessed = Pattern.compile("\\.query\\((?!UUID|Integer|Long|String)[A-Z][\\w.]*\\.class\\)");

        assertThat(texts("src/main/java", ".java"))
                .allSatisfy((file, text) -> assertThat(text).as(file).doesNotContainPattern(guessed));
    }

    /** A column that a newer version adds changes what {@code select *} gives, and PostgreSQL refuses a statement of which that is true. */
    @Test
    void queriesNameTheirColumns() {
        var all = Pattern.compile("(?i)select (\\w+\\.)?\\*");

        assertThat(texts("src/main/java", ".java")).allSatisfy((file, text) -> {
            if (!file.endsWith("DatabaseCopy.java")) {
                assertThat(text).as(file).doesNotContainPattern(all);
            }
        });
    }

    @Test
    void nothingIsLeftForLater() {
        var left = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
        for (var folder : List.of("src/main", "src/test", "src/bench", "frontend")) {
            assertThat(texts(folder, ".java")).allSatisfy((file, text) -> {
                if (!file.endsWith("SourcesTest.java")) {
                    assertThat(text).as(file).doesNotContainPattern(left);
                }
            });
        }
    }

    @Test
    void everyLinkOfTheReadmeLeadsSomewhere() {
        assertThat(Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)")
                        .matcher(text(Path.of("README.md")))
                        .results()
                        .map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    private static Map<String, String> texts(String folder, String ending) {
        var texts = new TreeMap<String, String>();
        files(folder, ending).forEach(file -> texts.put(file.toString(), text(file)));
        return texts;
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var walk = Files.walk(Path.of(folder))) {
            return walk
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
