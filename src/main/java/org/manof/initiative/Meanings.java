package org.manof.initiative;

import org.jspecify.annotations.Nullable;
import org.manof.shared.Localized;

/** What the circles of partnership mean in one initiative; null where it is what they mean in the method. */
public record Meanings(
        @Nullable Localized strategic,
        @Nullable Localized direct,
        @Nullable Localized wide) {
    static final Meanings OF_THE_METHOD = new Meanings(null, null, null);
}
