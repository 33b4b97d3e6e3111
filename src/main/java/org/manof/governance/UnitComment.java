package org.manof.governance;

import java.util.List;
import java.util.UUID;
import org.manof.workshop.Author;

/**
 * What somebody of a room said about a unit, as everybody sees it.
 *
 * @param takenUp whether the facilitators said that it has found its way into the model
 * @param by who wrote it, where everybody is to see that; else nobody
 */
public record UnitComment(UUID id, String text, boolean takenUp, List<Author> by) {
    /** The same with an author. */
    public UnitComment signed(List<Author> authors) {
        return new UnitComment(id, text, takenUp, authors);
    }
}
