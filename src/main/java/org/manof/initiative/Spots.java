package org.manof.initiative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;

/** Where in a file the places stand that problems name. */
final class Spots {
    /** Nothing that is read lies deeper; what does is told by what it lies in. */
    private static final int DEEPEST = 8;

    private final Map<String, ImportProblem.Spot> byPath = new HashMap<>();

    void put(String path, ImportProblem.Spot spot) {
        byPath.putIfAbsent(path, spot);
    }

    /** The places of a JSON text, by line and character. */
    static Spots ofJson(String text) {
        var spots = new Spots();
        try (var json = ImportFile.STRICT.createParser(text)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                var context = json.streamReadContext();
                var value = token != JsonToken.PROPERTY_NAME
                        && token != JsonToken.END_OBJECT
                        && token != JsonToken.END_ARRAY;
                if (value && context.getNestingDepth() <= DEEPEST) {
                    var at = json.currentTokenLocation();
                    spots.put(
                            path(context.pathAsPointer()),
                            new ImportProblem.Spot(at.getLineNr(), at.getColumnNr(), false));
                }
            }
        } catch (JacksonException broken) {
            // The text was parsed once already, so that this is only for the compiler to see; what was found is right.
            return spots;
        }
        return spots;
    }

    /** The problems with their places; one about something missing has the place of what it is missing from. */
    List<ImportProblem> found(List<ImportProblem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.at() == null && !problem.path().isEmpty() ? problem.at(of(problem.path())) : problem)
                .toList();
    }

    private ImportProblem.@Nullable Spot of(String path) {
        var at = path;
        while (!at.isEmpty()) {
            var spot = byPath.get(at);
            if (spot != null) {
                return spot;
            }
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return byPath.get("");
    }

    private static String path(JsonPointer pointer) {
        var path = new StringBuilder();
        for (var at = pointer; at != null && !at.matches(); at = at.tail()) {
            if (at.getMatchingIndex() >= 0) {
                path.append('[').append(at.getMatchingIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(at.getMatchingProperty());
            }
        }
        return path.toString();
    }
}
