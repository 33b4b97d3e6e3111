package org.manof.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The product's own words, so that actors press what a person reads. */
enum Words {
    HE("he-IL"),
    EN("en-GB");

    private final String locale;
    private final Properties texts = new Properties();

    Words(String locale) {
        this.locale = locale;
        var file = "/i18n/messages_" + code() + ".properties";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The language as browsers say it. */
    String locale() {
        return locale;
    }

    /** The language as folders are named. */
    String code() {
        return locale.substring(0, 2);
    }

    /** The text of a key, which must be one without arguments. */
    String of(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    /** What comes before the first argument in the text of a key. */
    String before(String key) {
        var text = of(key);
        return text.substring(0, text.indexOf('{')).strip();
    }
}
