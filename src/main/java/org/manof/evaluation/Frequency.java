package org.manof.evaluation;

/** How often something is measured. */
public enum Frequency {
    ONCE,
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY
}
