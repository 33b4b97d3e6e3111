package org.manof.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return Optional.ofNullable(kinds.get().get(key))
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
        return kinds.get().values().stream()
                .sorted(Comparator.comparingInt(ActivityKind::order)
                        .thenComparing(kind -> !kind.standard())
                        .thenComparing(ActivityKind::key));
    }

    void stepped(ActivityRef activity, Verb verb) {
        of(activity.kind()).stepped(activity, verb);
    }
}
