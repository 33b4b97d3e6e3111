package org.manof.workplan.ui;

import java.util.Comparator;
import org.manof.shared.Language;
import org.manof.workplan.PlanLine;

/** In which order the rows of a heading stand. */
enum Sorting {
    WRITTEN,
    ACTION,
    BODY,
    YEAR,
    BUDGET,
    MISSING;

    /** What is empty stands last, most money and most holes first. */
    Comparator<Placed> by(Language reader) {
        Comparator<PlanLine> order = switch (this) {
            case WRITTEN -> (_, _) -> 0;
            case ACTION -> texts(Comparator.comparing(PlanLine::action), PlanLine::action);
            case BODY ->
                texts(
                        Comparator.comparing(line -> line.body().in(reader)),
                        line -> line.body().in(reader));
            case YEAR -> Comparator.comparingInt(PlanLine::year);
            case BUDGET -> Comparator.comparing(PlanLine::budget, Comparator.nullsLast(Comparator.reverseOrder()));
            case MISSING ->
                Comparator.comparingInt((PlanLine line) -> line.open().size()).reversed();
        };
        return (one, other) -> order.compare(one.line(), other.line());
    }

    private interface Reading {
        String text(PlanLine line);
    }

    private static Comparator<PlanLine> texts(Comparator<PlanLine> order, Reading reading) {
        return Comparator.comparing((PlanLine line) -> reading.text(line).isEmpty())
                .thenComparing(order);
    }
}
