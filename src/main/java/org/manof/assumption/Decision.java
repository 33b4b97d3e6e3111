package org.manof.assumption;

import org.jspecify.annotations.Nullable;

/** What was decided about an assumption, with the reason if one was given. */
public record Decision(Verdict verdict, @Nullable String reason) {}
