package org.manof.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workshops of an initiative: making them, listing them, seeing into one. */
@Service
public class Workshops {
    private final WorkshopRows workshops;
    private final ActivityRows activities;
    private final WorkshopReader reader;
    private final Access access;
    private final Membership membership;
    private final Kinds kinds;
    private final WorkshopCopies copies;
    private final Clock clock;

    Workshops(
            WorkshopRows workshops,
            ActivityRows activities,
            WorkshopReader reader,
            Access access,
            Membership membership,
            Kinds kinds,
            WorkshopCopies copies,
            Clock clock) {
        this.workshops = workshops;
        this.activities = activities;
        this.reader = reader;
        this.access = access;
        this.membership = membership;
        this.kinds = kinds;
        this.copies = copies;
        this.clock = clock;
    }

    /** A workshop in the list of the initiative's home, with the addresses that it is reached by. */
    public record Listed(UUID id, String title, String code, String boardToken, OffsetDateTime expiresAt) {}

    /** Makes a workshop with the standard agenda; facilitators of the initiative only. Title up to 120 characters. */
    @Transactional
    public Listed create(Actor actor, UUID initiative, String title) {
        return create(actor, initiative, title, ReadyAgenda.STANDARD);
    }

    /** As {@link #create(Actor, UUID, String)}, with a ready agenda. */
    @Transactional
    public Listed create(Actor actor, UUID initiative, String title, ReadyAgenda agenda) {
        membership.requireFacilitator(actor, initiative);
        return make(initiative, title, agenda.items(kinds));
    }

    /**
     * Makes another workshop of the same initiative with the agenda of this one, its minutes, instructions and options; without its
     * people and whatever they contributed. Facilitators only.
     */
    @Transactional
    public Listed copy(Actor actor, UUID workshop, String title) {
        var unused = access.facilitator(actor, workshop);
        var row = workshops.find(workshop).orElseThrow(Refusal::notFound);
        return listed(copies.make(row.initiativeId(), title, activities.agenda(workshop), row.rehearsalOf()));
    }

    private Listed make(UUID initiative, String title, List<AgendaItem> agenda) {
        return listed(copies.make(initiative, title, agenda, null));
    }

    /** The initiative's workshops, newest first, for its staff. */
    @Transactional(readOnly = true)
    public List<Listed> of(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return workshops.ofInitiative(initiative).stream()
                .map(Workshops::listed)
                .toList();
    }

    /**
     * The workshop of the initiative, made first of those that can still be entered, in which an activity of {@code kind} is ahead or under
     * way; for its staff.
     */
    @Transactional(readOnly = true)
    public Optional<Listed> ahead(Actor actor, UUID initiative, String kind) {
        membership.require(actor, initiative);
        var having = activities.ofInitiative(initiative).stream()
                .filter(ref -> ref.kind().equals(kind) && !kinds.of(kind).through(ref.phase()))
                .map(ActivityRef::workshop)
                .collect(Collectors.toSet());
        var now = OffsetDateTime.now(clock);
        return workshops.ofInitiative(initiative).reversed().stream()
                .filter(row -> having.contains(row.id()) && row.expiresAt().isAfter(now))
                .findFirst()
                .map(Workshops::listed);
    }

    /** One workshop as listed, for staff of its initiative. */
    @Transactional(readOnly = true)
    public Listed listed(Actor actor, UUID workshop) {
        var row = workshops.find(workshop).orElseThrow(Refusal::notFound);
        membership.require(actor, row.initiativeId());
        return listed(row);
    }

    /** What everyone in the workshop may see now, for anyone who belongs to it. */
    @Transactional(readOnly = true)
    public WorkshopPicture picture(Actor actor, UUID workshop) {
        access.viewer(actor, workshop);
        return reader.read(workshop);
    }

    /** The workshop whose board this link opens. */
    @Transactional(readOnly = true)
    public UUID ofBoard(Actor.BoardLink link) {
        return workshops
                .byBoardToken(link.token())
                .orElseThrow(Refusal::notFound)
                .id();
    }

    /** The initiative that a workshop belongs to, for callers that have authorised themselves. */
    @Transactional(readOnly = true)
    public UUID initiativeOf(UUID workshop) {
        return workshops.find(workshop).orElseThrow(Refusal::notFound).initiativeId();
    }

    /** The code that a workshop is joined by, for callers that have authorised themselves. */
    @Transactional(readOnly = true)
    public String codeOf(UUID workshop) {
        return workshops.find(workshop).orElseThrow(Refusal::notFound).code();
    }

    private static Listed listed(WorkshopRow row) {
        return new Listed(row.id(), row.title(), row.code(), row.boardToken(), row.expiresAt());
    }
}
