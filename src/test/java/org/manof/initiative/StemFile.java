package org.manof.initiative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The example file, and what becomes of it when somebody edits it badly. */
public final class StemFile {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode root = JSON.readTree(bytes());

    /** The file as it lies in the jar. */
    public static byte[] bytes() {
        try (var in = StemFile.class.getResourceAsStream("/demo/stem.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same file with the place at {@code pointer} put to {@code json}; nothing there means that the place is taken out. */
    public StemFile with(String pointer, String json) {
        var at = JsonPointer.compile(pointer);
        var name = at.last().getMatchingProperty();
        switch (root.at(at.head())) {
            case ObjectNode object when json.isEmpty() -> object.remove(name);
            case ObjectNode object -> object.set(name, JSON.readTree(json));
            case ArrayNode array -> array.set(at.last().getMatchingIndex(), JSON.readTree(json));
            default -> throw new IllegalArgumentException(pointer);
        }
        return this;
    }

    public byte[] edited() {
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }
}
