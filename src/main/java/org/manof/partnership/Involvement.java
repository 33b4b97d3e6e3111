package org.manof.partnership;

/**
 * How far a partner is involved around a lever, the most first: leads it, carries out a part, advises, or is kept informed. Named by the
 * bundle keys {@code involvement.NAME}. It is no circle: one who only advises can carry an initiative strategically.
 */
public enum Involvement {
    LEADS,
    CARRIES_OUT,
    ADVISES,
    INFORMED
}
