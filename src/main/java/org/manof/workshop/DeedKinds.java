package org.manof.workshop;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which room answers for a kind of deed. */
@Component
class DeedKinds {
    /** Asked for late, as {@link Kinds} are. */
    private final Supplier<Map<String, DeedKind>> kinds;

    DeedKinds(ObjectProvider<DeedKind> kinds) {
        this.kinds = SingletonSupplier.of(() -> byKey(kinds));
    }

    /** Empty for what a newer version wrote. */
    Optional<DeedKind> of(Deed deed) {
        return Optional.ofNullable(kinds.get().get(deed.kind()));
    }

    /** The keys of what nothing takes back. */
    Set<String> lasting() {
        return kinds.get().values().stream()
                .flatMap(kind -> kind.lasting().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, DeedKind> byKey(ObjectProvider<DeedKind> kinds) {
        var all = new HashMap<String, DeedKind>();
        kinds.forEach(kind -> kind.keys().forEach(key -> {
            if (all.put(key, kind) != null) {
                throw new IllegalStateException("two rooms answer for " + key);
            }
        }));
        return Map.copyOf(all);
    }
}
