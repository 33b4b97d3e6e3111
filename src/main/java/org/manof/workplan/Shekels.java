package org.manof.workplan;

import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;

/** {@link org.manof.shared.Shekels} under the name by which the rooms of the plan call it. */
public final class Shekels {
    /** More than any town spends. */
    public static final long MOST = org.manof.shared.Shekels.MOST;

    private Shekels() {}

    /** Whole shekels as typed; see {@link org.manof.shared.Shekels#parse}. */
    public static @Nullable Long parse(String typed) {
        return org.manof.shared.Shekels.parse(typed);
    }

    /** Refuses an amount below nothing or over {@link #MOST}. */
    static @Nullable Long checked(@Nullable Long shekels) {
        return org.manof.shared.Shekels.checked(shekels);
    }

    /** {@code 240,000 ₪}. */
    public static String format(long shekels, Language reader) {
        return org.manof.shared.Shekels.format(shekels, reader);
    }

    /** {@code 240,000}, as it is offered for editing. */
    public static String grouped(long shekels, Language reader) {
        return org.manof.shared.Shekels.grouped(shekels, reader);
    }
}
