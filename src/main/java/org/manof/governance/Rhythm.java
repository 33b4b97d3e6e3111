package org.manof.governance;

/** How often a unit meets; named by the bundle keys {@code model.rhythm.NAME}. */
public enum Rhythm {
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY,
    BIMONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY,
    WHEN_NEEDED
}
