package org.manof.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;

/** Somebody who joined. Two people of the same name are two participants. {@code sector} is a code of the initiative's list. */
public record Participant(
        UUID id,
        UUID workshop,
        String name,
        String sector,
        @Nullable String organisation,
        Language language) {}
