package org.manof.workshop;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of activity that the rooms above contribute. */
@Component
public class Kinds {
    private final ObjectProvider<ActivityKind> kinds;

    Kinds(ObjectProvider<ActivityKind> kinds) {
        this.kinds = kinds;
    }

    /** The kind with this key. */
    public ActivityKind of(String key) {
        return kinds.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no activity kind " + key));
    }

    /** The standard agenda. */
    List<ActivityKind> standard() {
        return kinds.stream()
                .sorted(Comparator.comparingInt(ActivityKind::order))
                .toList();
    }

    void stepped(ActivityRef activity, Verb verb) {
        of(activity.kind()).stepped(activity, verb);
    }
}
