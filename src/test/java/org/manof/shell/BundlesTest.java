package org.manof.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manof.shared.Language;

class BundlesTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.\\w+)+");
    private static final Pattern PREFIX = Pattern.compile("[a-z]\\w*(\\.\\w+)*\\.");

    private static final Pattern KEY_LINE = Pattern.compile("[\\w.]+=");

    private final Bundles bundles = new Bundles();

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameKeys(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.HE));
    }

    /** Of two the later one counts, without a word. */
    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwice(Language language) throws IOException {
        var file =
                Path.of("src/main/resources/i18n/messages_" + language.locale().getLanguage() + ".properties");
        var written = Files.readAllLines(file).stream()
                .filter(line -> KEY_LINE.matcher(line).lookingAt())
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(written).doesNotHaveDuplicates().hasSameSizeAs(keys(language));
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var literals = literals();
        var prefixes = literals.stream()
                .filter(literal -> PREFIX.matcher(literal).matches())
                .toList();

        assertThat(keys(Language.HE))
                .allMatch(key -> literals.contains(key) || prefixes.stream().anyMatch(key::startsWith));
    }

    @Test
    void everyKeyThatIsUsedHasATextInTheBundles() throws IOException {
        var keys = keys(Language.HE);
        var sections = keys.stream().map(BundlesTest::section).collect(Collectors.toSet());

        assertThat(literals().stream()
                        .filter(literal -> KEY.matcher(literal).matches())
                        .filter(literal -> sections.contains(section(literal))))
                .allMatch(keys::contains);
    }

    @ParameterizedTest
    @EnumSource
    void everyPatternTakesTheSameArgumentsInEachLanguage(Language language) {
        for (var key : keys(Language.HE)) {
            assertThat(arguments(language, key)).as(key).isEqualTo(arguments(Language.HE, key));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noApostropheSwallowsAnArgument(Language language) {
        var texts = Bundles.texts(language);

        assertThat(keys(language)).noneMatch(key -> texts.getProperty(key).matches("(?s).*'[{}#|].*"));
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsEmpty(Language language) {
        var texts = Bundles.texts(language);

        assertThat(keys(language)).noneMatch(key -> texts.getProperty(key).isBlank());
    }

    @Test
    void anApostropheOfATownIsKept() {
        assertThat(new Phrase("ג'ת וג'לג'וליה: {0}", Language.HE).with(3)).isEqualTo("ג'ת וג'לג'וליה: 3");
        assertThat(new Phrase("It's {0}", Language.EN).with("Jatt")).isEqualTo("It's Jatt");
    }

    @Test
    void wordsThatRunTheOtherWayAreIsolated() {
        assertThat(new Phrase("{0}: {1}", Language.EN).with("דנה", 5)).isEqualTo("\u2068דנה\u2069: 5");
        assertThat(new Phrase("{0}: {1}", Language.HE).with("AB23CD", 5)).isEqualTo("\u2068AB23CD\u2069: 5");
        assertThat(new Phrase("{0}: {1}", Language.HE).with("דנה", 5)).isEqualTo("דנה: 5");
        assertThat(new Phrase("{0, select, a {yes} other {no}}", Language.HE).with("a"))
                .isEqualTo("yes");
    }

    @Test
    void arabicCountsInItsOwnPluralsAndInDigitsThatEverybodyReads() {
        var locale = Language.AR.locale();

        assertThat(bundles.getTranslation("signIn.wait", locale, 2)).contains("دقيقتين");
        assertThat(bundles.getTranslation("signIn.wait", locale, 5)).contains("5 دقائق");
        assertThat(bundles.getTranslation("signIn.wait", locale, 15)).contains("15 دقيقة");
    }

    @Test
    void aTextThatIsMissingShowsItsKey() {
        assertThat(bundles.getTranslation("no.such", Language.EN.locale())).isEqualTo("!no.such!");
    }

    @Test
    void manyReadersAtOnceEachGetTheirOwnSentence() {
        var locale = Language.EN.locale();

        assertThat(IntStream.range(2, 2_000).parallel())
                .allMatch(minutes ->
                        bundles.getTranslation("signIn.wait", locale, minutes).contains(" " + digits(minutes) + " "));
    }

    private static String digits(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static Set<String> arguments(Language language, String key) {
        var pattern = new MessagePattern(Bundles.texts(language).getProperty(key));
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                        || part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(Bundles.texts(language).stringPropertyNames());
    }

    private static String section(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> literals() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> Arrays.stream(read(file).split("\n", -1)))
                    .filter(line -> !line.strip().matches("(/?\\*|//).*"))
                    .flatMap(line -> LITERAL.matcher(line).results())
                    .map((MatchResult literal) -> literal.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
