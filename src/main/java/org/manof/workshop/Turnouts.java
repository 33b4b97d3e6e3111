package org.manof.workshop;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.security.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people took part in what a workshop did, and for how many of them somebody else wrote. */
@Service
public class Turnouts {
    private final Access access;
    private final ActivityRows activities;
    private final ParticipantRows participants;
    private final ObjectProvider<Answerers> answerers;

    Turnouts(
            Access access, ActivityRows activities, ParticipantRows participants, ObjectProvider<Answerers> answerers) {
        this.access = access;
        this.activities = activities;
        this.participants = participants;
        this.answerers = answerers;
    }

    /** In the activity, as many people took part, among them as many without a phone; those who were taken out do not count. */
    public record Turnout(ActivityRef activity, int people, int byHand) {}

    /** The activities that are closed or revealed, in the order of the agenda, with who took part in their last round; for staff. */
    @Transactional(readOnly = true)
    public List<Turnout> of(Actor actor, UUID workshop) {
        var unused = access.staff(actor, workshop);
        var here = participants.present(workshop);
        return activities.ofWorkshop(workshop).stream()
                .filter(activity -> activity.phase() == Phase.CLOSED || activity.phase() == Phase.REVEALED)
                .map(activity -> turnout(activity, here))
                .toList();
    }

    private Turnout turnout(ActivityRef activity, List<ParticipantRow> here) {
        var ids = answerers.stream().flatMap(room -> room.in(activity).stream()).collect(Collectors.toSet());
        var answered = here.stream().filter(person -> ids.contains(person.id())).toList();
        return new Turnout(activity, answered.size(), (int)
                answered.stream().filter(ParticipantRow::byHand).count());
    }
}
