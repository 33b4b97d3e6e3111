package org.manof.workshop;

import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what staff did in a workshop, the latest first, whichever room it was done in. */
@Service
public class Undoing {
    private final Access access;
    private final Changes changes;
    private final DeedRows deeds;
    private final DeedKinds kinds;

    Undoing(Access access, Changes changes, DeedRows deeds, DeedKinds kinds) {
        this.access = access;
        this.changes = changes;
        this.deeds = deeds;
        this.kinds = kinds;
    }

    /**
     * Takes back the latest deed that was not taken back yet; facilitators only. {@code seen} is the number of the deed that whoever
     * presses has before their eyes as the latest, so that two who press at once take one back. Refuses if there is none, if it is another
     * one by now, and if something was built on it; then nothing changes.
     */
    @Transactional
    public void undo(Actor actor, UUID workshop, long seen) {
        var account = access.facilitator(actor, workshop).account();
        changes.touchAtOnce(workshop);
        var latest = deeds.latest(workshop).orElseThrow(() -> Refusal.of("refusal.stage.nothingToUndo"));
        if (latest.seq() != seen) {
            throw Refusal.of("refusal.stage.moved");
        }
        kinds.of(latest).orElseThrow(DeedKind::builtUpon).undo(latest);
        deeds.undone(latest, account);
    }
}
