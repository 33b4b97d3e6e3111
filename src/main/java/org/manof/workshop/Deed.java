package org.manof.workshop;

import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that staff did in a workshop, as it is kept to be read in the log and taken back.
 *
 * @param seq the workshop's sequence number when it was done; no two of a workshop have the same
 * @param kind the key of its name in the bundles, found in the {@link DeedKind} that takes it back
 * @param before what stood before, as {@link Deeds#note} was given it, in JSON
 */
public record Deed(UUID id, UUID workshop, long seq, String kind, String before) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What stood before. Components that {@code type} has and the stored form has not are null. */
    public <T> T before(Class<T> type) {
        return JSON.readValue(before, type);
    }

    static String stored(Object before) {
        return JSON.writeValueAsString(before);
    }
}
