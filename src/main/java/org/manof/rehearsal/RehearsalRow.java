package org.manof.rehearsal;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A rehearsal as stored: the copy of workshop and initiative, what they are copied from, whose it is, and how many are simulated. */
record RehearsalRow(
        UUID workshopId, UUID initiativeId, UUID originalId, UUID accountId, int people, OffsetDateTime begunAt) {}
