package org.manof.workshop;

import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;

/** Who may do what in a workshop. Asked by every service method of this room and of the rooms above it. */
@Service
public class Access {
    private final WorkshopRows workshops;
    private final ParticipantRows participants;
    private final Membership membership;

    Access(WorkshopRows workshops, ParticipantRows participants, Membership membership) {
        this.workshops = workshops;
        this.participants = participants;
        this.membership = membership;
    }

    /** The participant that this browser is in this workshop; refuses strangers and people who were removed. */
    public Participant participant(Actor actor, UUID workshop) {
        if (actor instanceof Actor.Guest guest) {
            var row = participants.of(workshop, guest.key()).orElseThrow(Refusal::notFound);
            if (row.removed()) {
                throw Refusal.of("refusal.removed");
            }
            return row.participant();
        }
        throw Refusal.notFound();
    }

    /** Refuses everybody but a facilitator who belongs to the workshop's initiative; returns the account. */
    public Actor.Staff facilitator(Actor actor, UUID workshop) {
        var staff = staff(actor, workshop);
        membership.requireFacilitator(actor, row(workshop).initiativeId());
        return staff;
    }

    /** Refuses everybody but staff who belong to the workshop's initiative, coordinators among them; returns the account. */
    public Actor.Staff staff(Actor actor, UUID workshop) {
        if (actor instanceof Actor.Guest guest
                && participants.of(workshop, guest.key()).isPresent()) {
            throw Refusal.notAllowed();
        }
        membership.require(actor, row(workshop).initiativeId());
        return (Actor.Staff) actor;
    }

    /** Refuses everybody but people of the workshop: participants, its board, and staff of its initiative. */
    public void viewer(Actor actor, UUID workshop) {
        switch (actor) {
            case Actor.Guest guest -> participant(guest, workshop);
            case Actor.Staff staff -> membership.require(staff, row(workshop).initiativeId());
            case Actor.BoardLink board -> {
                if (!row(workshop).boardToken().equals(board.token())) {
                    throw Refusal.notFound();
                }
            }
        }
    }

    private WorkshopRow row(UUID workshop) {
        return workshops.find(workshop).orElseThrow(Refusal::notFound);
    }
}
