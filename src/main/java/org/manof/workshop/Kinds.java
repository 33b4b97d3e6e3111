package org.manof.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The kinds of activity that the rooms above contribute. */
@Component
public class Kinds {
    /** Asked for late, since kinds need the services of this room, and once, since every picture asks for one. */
    private final Supplier<Map<String, ActivityKind>> kinds;

    Kinds(ObjectProvider<ActivityKind> kinds) {
        this.kinds = SingletonSupplier.of(
                () -> kinds.stream().collect(Collectors.toUnmodifiableMap(ActivityKind::key, Function.identity())));
    }

    /** The kind with this key. */
    public ActivityKind of(String key) {
        return known(key).orElseThrow(() -> new IllegalStateException("no activity kind " + key));
    }

    /** The kind with this key, if there is one. */
    public Optional<ActivityKind> known(String key) {
        return Optional.ofNullable(kinds.get().get(key));
    }

    /** Whether what is published of an activity is before the room: after its reveal, and at once where nothing is held back. */
    boolean shows(ActivityRef activity) {
        return activity.revealed() || !of(activity.kind()).place().reveals();
    }

    /** All kinds, in the order of an agenda. */
    public List<ActivityKind> all() {
        return inOrder().toList();
    }

    /** The kinds of the standard agenda. */
    List<ActivityKind> standard() {
        return inOrder().filter(kind -> kind.place().standard()).toList();
    }

    private Stream<ActivityKind> inOrder() {
        return kinds.get().values().stream()
                .sorted(Comparator.comparingInt(
                                (ActivityKind kind) -> kind.place().order())
                        .thenComparing(kind -> !kind.place().standard())
                        .thenComparing(ActivityKind::key));
    }

    void stepped(ActivityRef activity, Verb verb) {
        of(activity.kind()).stepped(activity, verb);
    }
}
