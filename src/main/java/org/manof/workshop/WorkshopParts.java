package org.manof.workshop;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.InitiativeChanging;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the workshops of an initiative that it changes, and keeps what people in them are about. */
@Component
class WorkshopParts implements PartHolder {
    private final WorkshopRows workshops;
    private final ParticipantRows participants;
    private final Changes changes;

    WorkshopParts(WorkshopRows workshops, ParticipantRows participants, Changes changes) {
        this.workshops = workshops;
        this.participants = participants;
        this.changes = changes;
    }

    /** Raised by id, as the plan does: two who change at once take the rows in one order. */
    @EventListener
    void changing(InitiativeChanging change) {
        workshops.ofInitiative(change.initiative()).stream()
                .map(WorkshopRow::id)
                .sorted()
                .forEach(changes::touch);
    }

    /** While answers come in nothing goes, because one that is under way is not seen here yet. A sector stays for its people. */
    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        if (workshops.ofInitiative(initiative).stream().anyMatch(workshop -> workshop.accepting() != null)) {
            return Optional.of("refusal.edit.running");
        }
        return part instanceof Part.OfSector(var code) && participants.anyIn(initiative, code)
                ? Optional.of("refusal.edit.sectorUsed")
                : Optional.empty();
    }
}
