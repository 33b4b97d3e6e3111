package org.manof.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a participant of what somebody says of themselves, once for each key. */
@Component
class Newcomers {
    private final WorkshopRows workshops;
    private final ParticipantRows participants;
    private final InitiativeReader initiatives;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Newcomers(
            WorkshopRows workshops,
            ParticipantRows participants,
            InitiativeReader initiatives,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workshops = workshops;
        this.participants = participants;
        this.initiatives = initiatives;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** Inside a transaction. Refuses an unknown sector, a name that is missing or too long, and a workshop that is closed for the day. */
    ParticipantRow welcome(UUID workshop, UUID initiative, String key, Door.Introduction introduction, boolean byHand) {
        var sectors = initiatives.read(initiative).sectors();
        if (sectors.stream().noneMatch(sector -> sector.code().equals(introduction.sector()))) {
            throw Refusal.of("refusal.sector.missing");
        }
        var organisation = Text.limited(introduction.organisation(), 80);
        var person = new Participant(
                Ids.next(),
                workshop,
                Text.required(introduction.name(), 40),
                introduction.sector(),
                organisation.isEmpty() ? null : organisation,
                introduction.language());
        changes.touch(workshop);
        workshops.inSession(workshop);
        if (participants.add(person, key, byHand, OffsetDateTime.now(clock))) {
            events.publishEvent(new Joined(person));
        }
        return participants.of(workshop, key).orElseThrow();
    }
}
