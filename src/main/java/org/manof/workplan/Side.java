package org.manof.workplan;

/** The two sides of the plan: what is done for the goals, and what keeps the partnership together. */
public enum Side {
    MISSION,
    PARTNERSHIP
}
