package org.manof.governance;

import java.util.UUID;
import org.manof.workshop.DeskChanges;
import org.springframework.stereotype.Component;

/** Puts the changes of a model in order and tells every screen. The model belongs to the initiative, so all its workshops hear of it. */
@Component
class ModelChanges {
    private static final String TABLE = "model";

    private final DeskChanges changes;

    ModelChanges(DeskChanges changes) {
        this.changes = changes;
    }

    /** Begins a change in the running transaction; until it ends no other change of this model begins. */
    void begin(UUID initiative) {
        changes.begin(TABLE, initiative);
    }

    /** As {@link #begin} inside a change of one workshop that has locked its row. */
    void within(UUID initiative) {
        changes.within(TABLE, initiative);
    }

    /** The model's number; 0 before the first change. */
    long seq(UUID initiative) {
        return changes.seq(TABLE, initiative);
    }
}
