package org.manof.initiative;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The authority's file, read and checked as a whole: sound, or faulty with the places named. */
sealed interface ImportFile {
    int MAX_BYTES = 1024 * 1024;

    /** Twice the same name in one object is a mistake that would otherwise lose a text silently. */
    JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A file that may be stored as it is. */
    record Sound(Initiative initiative, List<StakeholderSeed> stakeholders, String original) implements ImportFile {}

    /** A file of which nothing is stored. */
    record Faulty(List<ImportProblem> problems) implements ImportFile {}

    static ImportFile parse(byte[] content) {
        if (content.length > MAX_BYTES) {
            return faulty("import.tooBig", MAX_BYTES / 1024);
        }
        try {
            var original = text(content);
            return check(STRICT.readTree(original), original);
        } catch (CharacterCodingException notUtf8) {
            return faulty("import.notUtf8");
        } catch (JacksonException notJson) {
            var at = notJson.getLocation();
            return at == null
                    ? faulty("import.notJson", 1, 1)
                    : faulty("import.notJson", at.getLineNr(), at.getColumnNr());
        }
    }

    private static ImportFile check(JsonNode root, String original) {
        var problems = new ArrayList<ImportProblem>();
        var sheet = new ImportSheet(new JsonPlace(root, "", problems));
        var initiative = sheet.initiative();
        var stakeholders = sheet.stakeholders();
        sheet.checkProgrammes();
        return problems.isEmpty() ? new Sound(initiative, stakeholders, original) : new Faulty(problems);
    }

    private static String text(byte[] content) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Faulty faulty(String key, Object... args) {
        return new Faulty(List.of(new ImportProblem("", key, List.of(args))));
    }
}
