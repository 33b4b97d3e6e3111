package org.manof.live;

import java.util.Set;
import java.util.UUID;

/** The windows that people have open on other nodes. */
public interface Elsewhere {
    /** The owners of connected screens of {@code audience} on other nodes, as far as this one knows. Must return at once. */
    Set<UUID> present(UUID channel, Audience audience);
}
