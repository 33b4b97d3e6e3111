package org.manof.live;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads how far channels have come; one room implements it. */
public interface SequenceReader {
    /** The committed sequence numbers of {@code channels}; one that is gone is left out. */
    Map<UUID, Long> sequences(Set<UUID> channels);
}
