package org.manof.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All texts, in three languages. ICU's patterns, because {@code java.text.MessageFormat} eats the apostrophe of ג'ת. */
@Component
class Bundles implements I18NProvider {
    private static final Logger LOG = LoggerFactory.getLogger(Bundles.class);

    private final Map<Language, Map<String, Phrase>> phrases = new EnumMap<>(Language.class);
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    Bundles() {
        for (var language : Language.values()) {
            var texts = texts(language);
            phrases.put(
                    language,
                    texts.stringPropertyNames().stream()
                            .collect(Collectors.toUnmodifiableMap(
                                    Function.identity(), key -> new Phrase(texts.getProperty(key), language))));
        }
    }

    /** Hebrew first: Vaadin takes the first one where it has to guess. */
    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    /** A key that is missing is shown as {@code !key!}, and logged once. */
    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        var phrase = Objects.requireNonNull(phrases.get(Language.of(locale))).get(key);
        if (phrase == null) {
            if (missing.add(key)) {
                LOG.warn("No text for {}", key);
            }
            return "!" + key + "!";
        }
        return phrase.with(args);
    }

    static Properties texts(Language language) {
        var path = "/i18n/messages_" + language.tag() + ".properties";
        try (var stream = Objects.requireNonNull(Bundles.class.getResourceAsStream(path), path);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
