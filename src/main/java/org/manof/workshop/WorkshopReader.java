package org.manof.workshop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.live.Audience;
import org.manof.live.Live;
import org.manof.live.PictureReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the picture of a workshop. The sequence number is read first, so the rest is at least as new as it says. */
@Component
class WorkshopReader implements PictureReader {
    private final WorkshopRows workshops;
    private final ActivityRows activities;
    private final ParticipantRows participants;
    private final DeedRows deeds;
    private final Kinds kinds;
    private final Live live;

    WorkshopReader(
            WorkshopRows workshops,
            ActivityRows activities,
            ParticipantRows participants,
            DeedRows deeds,
            Kinds kinds,
            Live live) {
        this.workshops = workshops;
        this.activities = activities;
        this.participants = participants;
        this.deeds = deeds;
        this.kinds = kinds;
        this.live = live;
    }

    @Override
    @Transactional(readOnly = true)
    public WorkshopPicture read(UUID workshop) {
        var found = workshops.find(workshop);
        if (found.isEmpty()) {
            return WorkshopPicture.wiped(workshop);
        }
        var row = found.get();
        var agenda = activities.agenda(workshop);
        var current = agenda.stream()
                .filter(item -> item.id().equals(row.currentActivity()))
                .findFirst()
                .orElse(null);
        return new WorkshopPicture(
                row.seq(),
                row.id(),
                row.initiativeId(),
                row.title(),
                row.code(),
                row.locked(),
                row.blank(),
                row.mode(),
                row.adjourned(),
                instant(row.timerEndsAt()),
                agenda,
                current,
                people(workshop, current),
                deeds.latest(workshop).map(LastDeed::of).orElse(null),
                activity(row, current));
    }

    private List<Person> people(UUID workshop, @Nullable AgendaItem current) {
        var connected = live.present(workshop, Audience.PHONE);
        var done = current == null ? Set.<UUID>of() : participants.done(current.id(), current.round());
        return participants.present(workshop).stream()
                .map(row -> new Person(
                        row.id(),
                        row.name(),
                        row.sector(),
                        row.organisation(),
                        connected.contains(row.id()) || row.simulated(),
                        done.contains(row.id()),
                        row.byHand()))
                .toList();
    }

    private Object activity(WorkshopRow row, @Nullable AgendaItem current) {
        return current == null
                ? List.of()
                : kinds.of(current.kind())
                        .picture(new ActivityRef(
                                current.id(),
                                row.id(),
                                row.initiativeId(),
                                current.kind(),
                                current.phase(),
                                current.round()));
    }

    private static java.time.@Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
