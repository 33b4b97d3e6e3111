package org.manof.recruitment;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.workshop.Changes;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Lets facilitators change candidates: at a console as a deed of the workshop, at the desk with all workshops told. */
@Component
class StaffChanges {
    private final Contributions contributions;
    private final Deeds deeds;
    private final Membership membership;
    private final Workshops workshops;
    private final Changes changes;

    StaffChanges(
            Contributions contributions, Deeds deeds, Membership membership, Workshops workshops, Changes changes) {
        this.contributions = contributions;
        this.deeds = deeds;
        this.membership = membership;
        this.workshops = workshops;
        this.changes = changes;
    }

    /** What is noted of a change, so that it can be taken back. */
    record Noted(String kind, Object before) {}

    /** Something to do for an account; empty where nothing changed. */
    @FunctionalInterface
    interface Work {
        Optional<Noted> of(UUID account);
    }

    /** Carries out {@code work} for a facilitator of the initiative; a command seen before in the workshop is passed over. */
    public void change(Actor actor, StaffPlace at, UUID command, Work work) {
        var workshop = at.workshop();
        if (workshop == null) {
            membership.requireFacilitator(actor, at.initiative());
            // In one order, and before anything else, as every change of several workshops does.
            workshops.of(actor, at.initiative()).stream()
                    .map(Workshops.Listed::id)
                    .sorted()
                    .forEach(changes::touch);
            var unused = work.of(((Actor.Staff) actor).account());
            return;
        }
        contributions.decide(actor, workshop, command, account -> {
            if (!workshops.initiativeOf(workshop).equals(at.initiative())) {
                throw Refusal.notFound();
            }
            work.of(account).ifPresent(noted -> deeds.note(workshop, account, noted.kind(), noted.before()));
        });
    }
}
