package org.manof.rating;

/** What is asked of every option, each on a scale from 1 to {@link #STEPS}. */
public enum Question {
    /** How much does this hold back the goal? */
    HOLDS,
    /** How much can we move it? */
    MOVES;

    /** The highest score; the lowest is 1. */
    public static final int STEPS = 5;

    /** The score of who cannot judge. */
    public static final int CANNOT_JUDGE = 0;
}
