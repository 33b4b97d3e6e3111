package org.manof.rating;

/** What is asked of every option, each on a scale from 1 to {@link #STEPS}. */
public enum Question {
    /** How much does it weigh: how much a component holds back the goal, how much a lever would move. */
    HOLDS,
    /** How easily is it done: how much we can move a component, how little a lever takes. */
    MOVES;

    /** The highest score; the lowest is 1. */
    public static final int STEPS = 5;

    /** The score of who cannot judge. */
    public static final int CANNOT_JUDGE = 0;
}
