package org.manof.recruitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where staff stand when they change something about an initiative's candidates.
 *
 * @param workshop the workshop at whose console it is, where it is noted and can be undone; null at the desk
 */
public record StaffPlace(UUID initiative, @Nullable UUID workshop) {}
