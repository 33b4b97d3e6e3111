package org.manof.programme;

import org.manof.partnership.Circle;

/**
 * What is decided about a programme.
 *
 * @param circle its circle of partnership around the lever
 * @param reason why, perhaps against the vote; empty where nobody had to say
 * @param leader who leads it, for a strategic one; else empty
 */
public record Decision(Circle circle, String reason, String leader) {
    /** The longest reason, in code points. */
    public static final int REASON = 500;
    /** The longest name of a leader. */
    public static final int LEADER = 80;
}
