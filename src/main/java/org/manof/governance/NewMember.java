package org.manof.governance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member as typed into the form; null where nothing was chosen. */
public record NewMember(
        @Nullable UUID stakeholder,
        String person,
        String role,
        @Nullable MemberPart part) {}
