package org.manof.workplan;

/** What a row may lack. Each is filled, or waived with a reason, before the plan is finalised. */
public enum Hole {
    ACTION,
    BODY,
    BUDGET,
    RESPONSIBLE,
    MEASURE,
    /** A task or a milestone. */
    STEP
}
