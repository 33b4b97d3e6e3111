package org.manof.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** The kinds that a workshop has only if its maker asks for them, in the order of an agenda. */
    public List<ActivityKind> further() {
        return inOrder().filter(kind -> !kind.standard()).toList();
    }

    /** The standard agenda, with those of {@link #further} whose keys are in {@code more} in their places. */
    List<ActivityKind> agenda(Set<String> more) {
        return inOrder()
                .filter(kind -> kind.standard() || more.contains(kind.key()))
                .toList();
    }

    private Stream<ActivityKind> inOrder() {
        return kinds.stream().sorted(Comparator.comparingInt(ActivityKind::order));
    }

    void stepped(ActivityRef activity, Verb verb) {
        of(activity.kind()).stepped(activity, verb);
    }
}
