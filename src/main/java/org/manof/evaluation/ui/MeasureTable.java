package org.manof.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.manof.evaluation.GoalMeasures;
import org.manof.evaluation.Measure;
import org.manof.shared.ui.People;

/** The measures of all goals as one table: from where, and the number to reach in each year that has one. */
final class MeasureTable extends NativeTable {
    MeasureTable() {
        addClassName("evaluation-table");
        setCaptionText(getTranslation("evaluation.title"));
        getCaption().addClassName("visually-hidden");
    }

    void draw(List<GoalMeasures> goals, List<Integer> years) {
        var aimed = years.stream()
                .filter(year -> year.equals(years.getFirst())
                        || goals.stream()
                                .flatMap(goal -> goal.defined().stream())
                                .anyMatch(measure -> measure.targets().containsKey(year)))
                .toList();
        getHead().removeAllRows();
        var head = getHead().addRow();
        head.add(header(getTranslation("evaluation.field.DEFINITION"), "col", 1));
        head.add(header(getTranslation("evaluation.now"), "col", 1));
        aimed.forEach(year -> head.add(header(year.toString(), "col", 1)));
        getBodies().forEach(this::removeBody);
        for (var goal : goals) {
            body(addBody(), goal, aimed);
        }
    }

    private void body(NativeTableBody body, GoalMeasures goal, List<Integer> years) {
        var title = header("", "rowgroup", years.size() + 2);
        title.add(new GoalHead(goal.goal()));
        body.addRow().add(title);
        if (goal.defined().isEmpty()) {
            var cell = new NativeTableCell(getTranslation("evaluation.bare"));
            cell.getElement().setAttribute("colspan", String.valueOf(years.size() + 2));
            cell.addClassName("evaluation-gap");
            body.addRow().add(cell);
        }
        goal.defined().forEach(measure -> row(body, measure, years));
    }

    private void row(NativeTableBody body, Measure measure, List<Integer> years) {
        var row = body.addRow();
        var name = header("", "row", 1);
        var kind = new Span(getTranslation("evaluation.kind." + measure.kind().name()));
        kind.addClassName("chip");
        name.add(new Div(People.text(measure.definition())), kind);
        if (!measure.unit().isEmpty()) {
            name.add(new Span(" "), People.text(measure.unit()));
        }
        row.add(name, new NativeTableCell(Numbers.of(measure.baseline())));
        years.forEach(
                year -> row.add(new NativeTableCell(Numbers.of(measure.targets().get(year)))));
    }

    private static NativeTableHeaderCell header(String text, String scope, int columns) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        if (columns > 1) {
            cell.getElement().setAttribute("colspan", String.valueOf(columns));
        }
        return cell;
    }
}
