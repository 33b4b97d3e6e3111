package org.manof.partnership;

import java.util.UUID;
import org.manof.shared.Localized;

/** Somebody whom the initiative concerns; {@code sector} is a code of the initiative's list. */
public record Stakeholder(UUID id, Localized name, String sector, Level level) {}
