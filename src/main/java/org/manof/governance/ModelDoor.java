package org.manof.governance;

import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.workshop.Deeds;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Lets one change of a model in at a time, and writes down those of a workshop. */
@Component
class ModelDoor {
    private final Membership membership;
    private final Workshops workshops;
    private final ModelChanges changes;
    private final Deeds deeds;

    ModelDoor(Membership membership, Workshops workshops, ModelChanges changes, Deeds deeds) {
        this.membership = membership;
        this.workshops = workshops;
        this.changes = changes;
        this.deeds = deeds;
    }

    /** Begins a change in the running transaction; gives who makes it. Facilitators only; refuses a foreign workshop. */
    Change begin(Actor actor, ModelAt at) {
        membership.requireFacilitator(actor, at.initiative());
        var workshop = at.workshop();
        if (workshop != null && !workshops.initiativeOf(workshop).equals(at.initiative())) {
            throw Refusal.notFound();
        }
        changes.begin(at.initiative());
        return new Change(at, ((Actor.Staff) actor).account());
    }

    /** Writes down what a change did, if it is one of a workshop. */
    void note(Change change, String kind, Object before) {
        var workshop = change.at().workshop();
        if (workshop != null) {
            deeds.note(workshop, change.account(), kind, before);
        }
    }

    /** A change that has begun, and whose it is. */
    record Change(ModelAt at, UUID account) {}
}
