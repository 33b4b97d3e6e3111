package org.manof.shared;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import tools.jackson.databind.json.JsonMapper;

/** How a {@link Localized} lies in one text column: {@code {"he": "…", "en": "…"}}. */
@Configuration(proxyBeanMethods = false)
public class LocalizedColumns {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The column's content for {@code text}; languages always in the same order. */
    public static String toJson(Localized text) {
        var node = JSON.createObjectNode();
        Arrays.stream(Language.values())
                .filter(text.texts()::containsKey)
                .forEach(language -> node.put(language.tag(), text.texts().get(language)));
        return node.toString();
    }

    /** Reads what {@link #toJson} wrote. */
    public static Localized fromJson(String column) {
        var node = JSON.readTree(column);
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            if (node.has(language.tag())) {
                texts.put(
                        language,
                        Objects.requireNonNull(node.get(language.tag())).stringValue());
            }
        }
        return new Localized(texts);
    }

    @Bean
    JdbcCustomConversions localizedConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(dialect, List.of(new Writing(), new Reading()));
    }

    @WritingConverter
    private static final class Writing implements Converter<Localized, String> {
        @Override
        public String convert(Localized text) {
            return toJson(text);
        }
    }

    @ReadingConverter
    private static final class Reading implements Converter<String, Localized> {
        @Override
        public Localized convert(String column) {
            return fromJson(column);
        }
    }
}
