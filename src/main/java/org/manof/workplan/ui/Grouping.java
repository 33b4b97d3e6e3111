package org.manof.workplan.ui;

/** Under which headings the rows stand. */
enum Grouping {
    /** As the plan is written: by lever under its goal, or by strand. */
    LEVER,
    GOAL,
    YEAR,
    BODY
}
