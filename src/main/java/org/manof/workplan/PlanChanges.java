package org.manof.workplan;

import java.util.UUID;
import org.manof.workshop.DeskChanges;
import org.springframework.stereotype.Component;

/** Puts the changes of a plan in order and tells every screen. The plan belongs to the initiative, so all its workshops hear of it. */
@Component
class PlanChanges {
    private static final String TABLE = "plan";

    private final DeskChanges changes;

    PlanChanges(DeskChanges changes) {
        this.changes = changes;
    }

    /** Begins a change in the running transaction; until it ends no other change of this plan begins. */
    void begin(UUID initiative) {
        changes.begin(TABLE, initiative);
    }

    /** As {@link #begin} inside a change of one workshop that has locked its row. */
    void within(UUID initiative) {
        changes.within(TABLE, initiative);
    }

    /** The plan's sequence number; 0 before the first change. */
    long seq(UUID initiative) {
        return changes.seq(TABLE, initiative);
    }
}
