package org.manof.workplan;

import org.jspecify.annotations.Nullable;

/** What stands in one cell of the plan. Two are equal when they read the same. */
public sealed interface CellValue {
    /** An action component, or the name of the responsible member. */
    record Words(String text) implements CellValue {}

    /** The executing body. */
    record Who(Body body) implements CellValue {}

    /** A year of the plan. */
    record Year(int year) implements CellValue {}

    /** A budget in whole shekels; null while nobody has said. */
    record Money(@Nullable Long shekels) implements CellValue {}
}
