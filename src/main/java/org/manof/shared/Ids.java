package org.manof.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Row ids: UUIDv7, so that they sort by birth. They name things; they are never a secret (see {@link Token}). */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
