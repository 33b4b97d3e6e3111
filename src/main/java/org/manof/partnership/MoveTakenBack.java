package org.manof.partnership;

import java.util.UUID;

/** Published inside the undoing of {@link MoveWanted}: a listener whose row has been worked on since throws a refusal. */
public record MoveTakenBack(UUID initiative, UUID row, String action) {}
