package org.manof.influence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A component that the room agreed to call a root cause, with the reason if one was given. */
public record Cause(UUID option, @Nullable String reason) {}
