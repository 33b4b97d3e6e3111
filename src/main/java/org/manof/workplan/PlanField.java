package org.manof.workplan;

/** The cells of a row that facilitators write in. */
public enum PlanField {
    ACTION,
    BODY,
    YEAR,
    BUDGET,
    RESPONSIBLE;

    /** What stands in this cell of a row. */
    public CellValue of(PlanLine line) {
        return switch (this) {
            case ACTION -> new CellValue.Words(line.action());
            case BODY -> new CellValue.Who(line.body());
            case YEAR -> new CellValue.Year(line.year());
            case BUDGET -> new CellValue.Money(line.budget());
            case RESPONSIBLE -> new CellValue.Words(line.responsible());
        };
    }
}
