package org.manof.coverage;

/** How strongly a row touches a column. */
public final class Strength {
    /** Does not touch it. */
    public static final int NONE = 0;

    /** Touches it strongly, which covers it; half of that, 1, covers half of it. */
    public static final int STRONG = 2;

    private Strength() {}
}
