package org.manof.bench.fault;

import java.util.Optional;
import org.manof.bench.stand.Layout;

/** What a mishap needs to happen. */
final class Needs {
    private Needs() {}

    static Optional<String> postgres(Layout layout) {
        return layout.database() == Layout.Kind.POSTGRES ? Optional.empty() : Optional.of("--db postgres");
    }

    static Optional<String> twoNodes(Layout layout) {
        return layout.nodes() == 2 ? Optional.empty() : Optional.of("--db postgres --nodes 2");
    }
}
