package org.manof.governance;

/** Where a unit stands in the picture, from the top down; named by the bundle keys {@code model.place.NAME}. */
public enum UnitPlace {
    PARTNERSHIPS,
    LEADERSHIP,
    GROUPS,
    MEASUREMENT,
    CORE
}
