package org.manof.initiative;

import java.util.ArrayList;
import java.util.List;
import org.manof.initiative.table.FileText;
import org.manof.initiative.table.Unreadable;
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

    /** Reads JSON. */
    static ImportFile parse(byte[] content) {
        if (content.length > MAX_BYTES) {
            return faulty("import.tooBig", List.of(MAX_BYTES / 1024));
        }
        try {
            return json(FileText.of(content).text());
        } catch (Unreadable notText) {
            return faulty(notText.key(), notText.args());
        }
    }

    /** As {@link #parse}, of a text that was decoded already. */
    static ImportFile json(String text) {
        try {
            var checked = check(STRICT.readTree(text), text, List.of());
            return checked instanceof Faulty(var problems)
                    ? new Faulty(Spots.ofJson(text).found(problems))
                    : checked;
        } catch (JacksonException notJson) {
            var at = notJson.getLocation();
            return at == null
                    ? faulty("import.notJson", List.of(1, 1))
                    : faulty("import.notJson", List.of(at.getLineNr(), at.getColumnNr()));
        }
    }

    /** Holds a tree against what a file has to hold; {@code known} are problems that were found while it was made. */
    static ImportFile check(JsonNode root, String original, List<ImportProblem> known) {
        var problems = new ArrayList<>(known);
        var sheet = new ImportSheet(new JsonPlace(root, "", problems));
        var initiative = sheet.initiative();
        var stakeholders = sheet.stakeholders();
        sheet.checkProgrammes();
        return problems.isEmpty() ? new Sound(initiative, stakeholders, original) : new Faulty(problems);
    }

    static Faulty faulty(String key, List<Object> args) {
        return new Faulty(List.of(ImportProblem.whole(key, args)));
    }
}
