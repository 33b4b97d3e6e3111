package org.manof.workshop;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.SectorPicture;
import org.manof.security.Actor;
import org.manof.shared.Localized;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose names stand beside texts, and for whom: chosen before an activity is opened, and from then on only for fewer. */
@Service
public class Names {
    private final Access access;
    private final Changes changes;
    private final ActivityRows activities;
    private final ParticipantRows participants;
    private final InitiativeReader initiatives;
    private final Kinds kinds;
    private final Deeds deeds;

    Names(
            Access access,
            Changes changes,
            ActivityRows activities,
            ParticipantRows participants,
            InitiativeReader initiatives,
            Kinds kinds,
            Deeds deeds) {
        this.access = access;
        this.changes = changes;
        this.activities = activities;
        this.participants = participants;
        this.initiatives = initiatives;
        this.kinds = kinds;
        this.deeds = deeds;
    }

    /**
     * Lets fewer people see names from now on; phones hear of it at once, and nothing takes it back. Facilitators only. Refuses more
     * people than see them now, and an activity in which nobody writes.
     */
    @Transactional
    public void tighten(Actor actor, UUID workshop, UUID activity, NamesFor fewer) {
        var account = access.facilitator(actor, workshop).account();
        changes.touchAtOnce(workshop);
        var ref = activities
                .find(activity)
                .filter(found -> found.workshop().equals(workshop))
                .orElseThrow(Refusal::notFound);
        if (!kinds.of(ref.kind()).signed()) {
            throw Refusal.notFound();
        }
        var before = activities.namedFor(activity);
        if (activities.tighten(activity, fewer)) {
            deeds.note(workshop, account, ReviewDeeds.TIGHTEN, new ReviewDeeds.Tightened(activity, before));
        } else if (before != fewer) {
            throw Refusal.of("refusal.names.fewer");
        }
    }

    /** Who wrote each published text, by text, for the picture that everybody gets; empty unless everybody is to see names. */
    public Map<UUID, Author> forEverybody(ActivityRef activity) {
        return activities.namedFor(activity.id()) == NamesFor.EVERYBODY ? of(activity) : Map.of();
    }

    /** Who wrote each text, by text, as a facilitator may see it. */
    Map<UUID, Author> forFacilitators(ActivityRef activity) {
        return activities.namedFor(activity.id()) == NamesFor.NOBODY ? Map.of() : of(activity);
    }

    private Map<UUID, Author> of(ActivityRef activity) {
        var initiative = initiatives.read(activity.initiative());
        var people = new HashMap<UUID, Author>();
        participants
                .present(activity.workshop())
                .forEach(row -> people.put(
                        row.id(),
                        new Author(
                                row.name(),
                                initiative
                                        .sector(row.sector())
                                        .map(SectorPicture::name)
                                        .orElse(new Localized(Map.of())))));
        var names = new HashMap<UUID, Author>();
        kinds.of(activity.kind()).writings().stream()
                .flatMap(writings -> writings.in(activity).stream())
                .forEach(text -> {
                    var author = people.get(text.author());
                    if (author != null) {
                        names.put(text.id(), author);
                    }
                });
        return Map.copyOf(names);
    }
}
