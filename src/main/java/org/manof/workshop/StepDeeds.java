package org.manof.workshop;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes back the stage's steps; what people contributed meanwhile stays. */
@Component
class StepDeeds implements DeedKind {
    static final String PREFIX = "deed.step.";

    private final WorkshopRows workshops;
    private final ActivityRows activities;
    private final ParticipantRows participants;
    private final Kinds kinds;

    StepDeeds(WorkshopRows workshops, ActivityRows activities, ParticipantRows participants, Kinds kinds) {
        this.workshops = workshops;
        this.activities = activities;
        this.participants = participants;
        this.kinds = kinds;
    }

    @Override
    public Set<String> keys() {
        return Arrays.stream(Verb.values()).map(verb -> PREFIX + verb.name()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void undo(Deed deed) {
        var before = deed.before(Standing.class);
        var activity = before.activity();
        var phase = before.phase();
        if (before.current() != null && activities.find(before.current()).isEmpty()) {
            throw Refusal.of("refusal.agenda.gone");
        }
        if (activity != null && phase != null) {
            activities.stand(activity, phase, before.round());
            kinds.stepped(activities.find(activity).orElseThrow(), verb(deed));
        }
        if (before.removed() != null) {
            participants.remove(deed.workshop(), before.removed(), null);
        } else {
            workshops.stand(deed.workshop(), before);
        }
    }

    /** The name of somebody who was taken out, as staff saw it before. */
    @Override
    public String about(Deed deed, Language reader) {
        var removed = deed.before(Standing.class).removed();
        return removed == null
                ? ""
                : participants.name(deed.workshop(), removed).orElse("");
    }

    /** Where the room was, null for the entrance. */
    static @Nullable UUID place(Deed step) {
        var before = step.before(Standing.class);
        return before.activity() == null ? before.current() : before.activity();
    }

    private static Verb verb(Deed deed) {
        return Verb.valueOf(deed.kind().substring(PREFIX.length()));
    }
}
