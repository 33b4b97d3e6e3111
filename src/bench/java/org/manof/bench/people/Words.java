package org.manof.bench.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The product's own words in Hebrew, so that people press what they read. */
final class Words {
    private static final Properties HEBREW = new Properties();

    static {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/i18n/messages_he.properties")),
                StandardCharsets.UTF_8)) {
            HEBREW.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Words() {}

    /** The text of a key, which must be one without arguments. */
    static String of(String key) {
        return Objects.requireNonNull(HEBREW.getProperty(key), key);
    }

    /** The text of a key with its only argument. */
    static String of(String key, Object argument) {
        return of(key).replace("{0}", String.valueOf(argument));
    }

    /** What comes before the first argument in the text of a key. */
    static String before(String key) {
        var text = of(key);
        return text.substring(0, text.indexOf('{'));
    }
}
