package org.manof.assumption;

/** What the facilitator decided with the room about an assumption: the plan rests on it, or it still has to be looked into. */
public enum Verdict {
    STANDS,
    OPEN
}
