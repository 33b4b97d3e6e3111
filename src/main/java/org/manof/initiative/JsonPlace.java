package org.manof.initiative;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.shared.Text;
import tools.jackson.databind.JsonNode;

/**
 * A place in the file that is being read. Every reading method notes what is wrong here and goes on with a harmless
 * value, so that one pass finds all problems; below a place already found wrong nothing more is said.
 */
final class JsonPlace {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Localized NOTHING = Localized.of(Language.HE, "");

    private final @Nullable JsonNode node;
    private final String path;
    private final List<ImportProblem> problems;

    JsonPlace(@Nullable JsonNode node, String path, List<ImportProblem> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    /** A field that has to be there. */
    JsonPlace at(String field) {
        var below = path.isEmpty() ? field : path + "." + field;
        if (node == null) {
            return silent(below);
        }
        if (!node.isObject()) {
            return fault("import.wantsObject").silent(below);
        }
        var found = new JsonPlace(node.get(field), below, problems);
        return found.absent() ? found.fault("import.missing").silent(below) : found;
    }

    /** A field that may be left out. */
    Optional<JsonPlace> optional(String field) {
        return node == null
                        || node.path(field).isMissingNode()
                        || node.path(field).isNull()
                ? Optional.empty()
                : Optional.of(at(field));
    }

    /** The elements of a list with {@code min} to {@code max} of them. */
    List<JsonPlace> items(int min, int max) {
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            fault("import.wantsList");
            return List.of();
        }
        if (node.size() < min) {
            fault("import.emptyList");
        }
        if (node.size() > max) {
            fault("import.longList", max, node.size());
            return List.of();
        }
        return IntStream.range(0, node.size())
                .mapToObj(each -> new JsonPlace(node.get(each), path + "[" + each + "]", problems))
                .toList();
    }

    /** A text in at least one of the three languages, each of 1 to {@code max} characters. */
    Localized text(int max) {
        if (node == null) {
            return NOTHING;
        }
        if (!node.isObject()) {
            fault("import.wantsText");
            return NOTHING;
        }
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            optional(language.tag()).ifPresent(place -> texts.put(language, place.line(max)));
        }
        if (texts.isEmpty()) {
            fault("import.noLanguage");
        }
        return new Localized(texts);
    }

    /** One line of 1 to {@code max} characters. */
    String line(int max) {
        if (node == null) {
            return "";
        }
        if (!node.isString()) {
            fault("import.wantsString");
            return "";
        }
        var line = Text.line(node.stringValue());
        var length = line.codePointCount(0, line.length());
        if (length == 0) {
            fault("import.emptyText");
        }
        if (length > max) {
            fault("import.longText", max, length);
        }
        return length > max ? "" : line;
    }

    /** A short name made of Latin letters, digits, - and _. */
    String code() {
        var code = line(40);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            fault("import.code");
        }
        return code;
    }

    /** A whole number between {@code min} and {@code max}, which are told as they would be written in the file. */
    long number(long min, long max) {
        if (node == null) {
            return min;
        }
        if (!node.isIntegralNumber()) {
            fault("import.wantsNumber");
        } else if (!node.canConvertToLong() || node.longValue() < min || node.longValue() > max) {
            fault("import.range", String.valueOf(min), String.valueOf(max));
        } else {
            return node.longValue();
        }
        return min;
    }

    /** A number from 0 to {@code most} with at most two digits behind the point. */
    BigDecimal decimal(BigDecimal most) {
        if (node == null) {
            return BigDecimal.ZERO;
        }
        if (!node.isNumber()) {
            fault("import.wantsNumber");
            return BigDecimal.ZERO;
        }
        var number = node.decimalValue();
        // The exponent of 1e999999999 is compared first: written out it would fill the memory.
        var tooMany = number.precision() - number.scale() > most.precision()
                || number.stripTrailingZeros().scale() > 2;
        if (tooMany || number.signum() < 0 || number.compareTo(most) > 0) {
            fault("import.range", "0", most.toPlainString());
            return BigDecimal.ZERO;
        }
        return number;
    }

    void truth() {
        if (node != null && !node.isBoolean()) {
            fault("import.wantsTruth");
        }
    }

    /** Notes a problem here, the same one once. */
    JsonPlace fault(String key, Object... args) {
        var problem = new ImportProblem(path, null, key, List.of(args));
        if (problems.size() < ImportProblem.MOST && !problems.contains(problem)) {
            problems.add(problem);
        }
        return this;
    }

    /** Whether nothing was found wrong here or below, up to now. */
    boolean sound() {
        return problems.stream().noneMatch(problem -> problem.path().startsWith(path));
    }

    private boolean absent() {
        return node == null || node.isNull();
    }

    private JsonPlace silent(String below) {
        return new JsonPlace(null, below, problems);
    }
}
