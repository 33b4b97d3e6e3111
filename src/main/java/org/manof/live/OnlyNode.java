package org.manof.live;

import java.util.Set;
import java.util.UUID;

/** The bus inside one process, whose own screens are told directly: there is nobody else to tell, and nobody sits elsewhere. */
public final class OnlyNode implements Bus, Elsewhere {
    @Override
    public void publish(UUID channel, long seq, boolean urgent) {}

    @Override
    public void subscribe(Handler handler) {}

    @Override
    public boolean healthy() {
        return true;
    }

    @Override
    public Set<UUID> present(UUID channel, Audience audience) {
        return Set.of();
    }
}
