package org.manof.initiative;

import java.util.UUID;

/**
 * Published inside a change's transaction, before anything is read or written: a plain listener takes its own locks now, and tells its
 * screens after the commit.
 */
public record InitiativeChanging(UUID initiative) {}
