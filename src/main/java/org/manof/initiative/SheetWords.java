package org.manof.initiative;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.manof.shared.Language;
import org.manof.shared.Text;
import org.springframework.stereotype.Component;

/** The words that give a table its meaning: written in the reader's language, understood in all of them. */
@Component
class SheetWords {
    private static final List<String> LEVELS = List.of("national", "regional", "local");
    private static final List<String> CIRCLES = List.of("strategic", "direct", "wide");

    private final I18NProvider texts;
    private final Map<String, SheetColumn> columns = new HashMap<>();
    private final Map<String, SheetKind> kinds = new HashMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, String> circles = new HashMap<>();

    SheetWords(I18NProvider texts) {
        this.texts = texts;
        Arrays.stream(SheetColumn.values()).forEach(each -> learn(columns, key(each), each.name(), each));
        Arrays.stream(SheetKind.values()).forEach(each -> learn(kinds, key(each), each.name(), each));
        LEVELS.forEach(each -> learn(levels, levelKey(each), each, each));
        CIRCLES.forEach(each -> learn(circles, circleKey(each), each, each));
    }

    Optional<SheetColumn> column(String word) {
        return Optional.ofNullable(columns.get(plain(word)));
    }

    Optional<SheetKind> kind(String word) {
        return Optional.ofNullable(kinds.get(plain(word)));
    }

    /** The level that is meant, in the word that files use; {@code word} itself where it is none. */
    String level(String word) {
        return levels.getOrDefault(plain(word), word);
    }

    Optional<String> circle(String word) {
        return Optional.ofNullable(circles.get(plain(word)));
    }

    String write(SheetColumn column, Language reader) {
        return texts.getTranslation(key(column), reader.locale());
    }

    String write(SheetKind kind, Language reader) {
        return texts.getTranslation(key(kind), reader.locale());
    }

    String writeLevel(String level, Language reader) {
        return texts.getTranslation(levelKey(level.toLowerCase(Locale.ROOT)), reader.locale());
    }

    String writeCircle(String circle, Language reader) {
        return texts.getTranslation(circleKey(circle), reader.locale());
    }

    static String key(SheetKind kind) {
        return "sheet.kind." + kind.name();
    }

    private static String key(SheetColumn column) {
        return "sheet.column." + column.name();
    }

    private static String levelKey(String level) {
        return "sheet.level." + level;
    }

    private static String circleKey(String circle) {
        return "sheet.circle." + circle;
    }

    private <T> void learn(Map<String, T> words, String key, String code, T meaning) {
        words.put(plain(code), meaning);
        for (var language : Language.values()) {
            words.put(plain(texts.getTranslation(key, language.locale())), meaning);
        }
    }

    private static String plain(String word) {
        return Text.line(word).toLowerCase(Locale.ROOT).replace("_", "").replace(" ", "");
    }
}
