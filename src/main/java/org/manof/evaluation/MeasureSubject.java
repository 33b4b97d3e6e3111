package org.manof.evaluation;

/** Whom a measure is about. */
public enum MeasureSubject {
    POPULATION,
    PROGRAMME
}
