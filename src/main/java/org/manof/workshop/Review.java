package org.manof.workshop;

import org.jspecify.annotations.Nullable;

/**
 * What facilitators decided about a text.
 *
 * @param reason why it is hidden; null for what is not hidden
 */
public record Review(boolean approved, @Nullable String reason) {
    /** Of a text about which nothing was decided. */
    public static final Review NONE = new Review(false, null);

    /** Whether nobody but its author and the facilitators sees the text. */
    public boolean hidden() {
        return reason != null;
    }
}
