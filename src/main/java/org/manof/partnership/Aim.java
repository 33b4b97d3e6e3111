package org.manof.partnership;

/** Which circle is meant: the one of today or the one wanted. Named by the bundle keys {@code aim.NAME.title}. */
public enum Aim {
    NOW,
    TARGET
}
