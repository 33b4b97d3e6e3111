package org.manof.initiative;

import java.util.UUID;
import org.manof.shared.Localized;

/** One component of a barrier: what the room puts in order of priority. */
public record ComponentPicture(UUID id, Localized text) {}
