package org.manof.partnership;

/**
 * The circles of partnership from the centre outward, the last one outside: not with us at this stage. Their names and definitions
 * are the bundle keys {@code circle.NAME.title} and {@code circle.NAME.definition}.
 */
public enum Circle {
    STRATEGIC,
    DIRECT,
    WIDE,
    OUT;

    /** Whether this circle carries or advances the lever, so that it may carry out a part of the plan. */
    public boolean inner() {
        return this == STRATEGIC || this == DIRECT;
    }
}
