package org.manof.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;

/** Finds activities for the rooms above, inside calls that they have authorised themselves. */
@Service
public class Agendas {
    private final ActivityRows activities;

    Agendas(ActivityRows activities) {
        this.activities = activities;
    }

    /** The activity as it stands now. */
    public ActivityRef activity(UUID id) {
        return activities.find(id).orElseThrow(Refusal::notFound);
    }

    /** The activity {@code id}, which must be of {@code workshop}: another workshop's answers "not found". */
    public ActivityRef activity(UUID workshop, UUID id) {
        return activities
                .find(id)
                .filter(ref -> ref.workshop().equals(workshop))
                .orElseThrow(Refusal::notFound);
    }

    /** The workshop's activity of a kind. */
    public Optional<ActivityRef> ofKind(UUID workshop, String kind) {
        return activities.ofWorkshop(workshop).stream()
                .filter(ref -> ref.kind().equals(kind))
                .findFirst();
    }

    /** The activity of a workshop that takes contributions now; none where the workshop is unknown, too. */
    public Optional<ActivityRef> open(UUID workshop) {
        return activities.open(workshop);
    }

    /** The options that were chosen for an activity, by their keys. */
    public Map<String, Integer> options(UUID activity) {
        return activities.options(activity);
    }

    /** Keeps options that a facilitator chose for an activity elsewhere than in the agenda, in place of those of the same keys. */
    public void choose(UUID activity, Map<String, Integer> chosen) {
        var all = new HashMap<>(activities.options(activity));
        all.putAll(chosen);
        activities.options(activity, all);
    }

    /** Puts options back that were chosen before. Refuses if the activity holds others by now than {@code after}. */
    public void putBack(UUID activity, Map<String, Integer> after, Map<String, Integer> before) {
        if (!activities.options(activity).equals(after)) {
            throw DeedKind.builtUpon();
        }
        activities.options(activity, before);
    }

    /** The workshops of an initiative that have an agenda, in the order in which their rows are locked. */
    public List<UUID> workshops(UUID initiative) {
        return activities.ofInitiative(initiative).stream()
                .map(ActivityRef::workshop)
                .distinct()
                .sorted()
                .toList();
    }

    /** All activities of a kind in an initiative's workshops, newest workshop first. */
    public List<ActivityRef> inInitiative(UUID initiative, String kind) {
        return activities.ofInitiative(initiative).stream()
                .filter(ref -> ref.kind().equals(kind))
                .toList();
    }
}
