package org.manof.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer as its author and the staff read it; {@code line} is the line that was made of it, null while it waits. */
public record Offer(
        UUID id,
        UUID rowId,
        MoneySource source,
        @Nullable Long amount,
        String bearer,
        String note,
        @Nullable UUID lineId) {}
