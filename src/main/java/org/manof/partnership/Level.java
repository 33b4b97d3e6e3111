package org.manof.partnership;

/** How far a stakeholder reaches; named by the bundle keys {@code level.NAME}. */
public enum Level {
    NATIONAL,
    REGIONAL,
    LOCAL
}
