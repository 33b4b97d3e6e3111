package org.manof.initiative;

import java.util.UUID;

/** Something of an initiative that other rooms build on. */
public sealed interface Part {
    /** A component, to be voted on and to be lifted by levers. */
    record OfComponent(UUID id) implements Part {}

    /** A goal, which levers are chosen for. */
    record OfGoal(UUID id) implements Part {}

    /** A sector by its code, which people and stakeholders belong to. */
    record OfSector(String code) implements Part {}

    /** A year between the first one and the horizon. */
    record OfYear(int year) implements Part {}
}
