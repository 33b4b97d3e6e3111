package org.manof.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workplan.PlanField;
import org.manof.workplan.PlanLine;

/** One row of the plan's table. */
abstract class LineRow extends NativeTableRow {
    /** Shows the row as it is now. */
    abstract void draw(PlanLine line);

    /** Shows the row, and where it belongs if its heading does not say so. */
    void show(Placed row, boolean mixed) {
        setClassName("plan-outline", !row.line().detailed());
        draw(row.line());
        where(mixed ? row : null);
    }

    /** Marks the row whose story is shown. */
    void select(boolean selected) {
        getElement().setAttribute("aria-selected", String.valueOf(selected));
    }

    /** Draws the cells to be read. */
    void cells(PlanLine line) {
        removeAll();
        for (var field : PlanField.values()) {
            var cell = addDataCell();
            cell.add(Words.of(field.of(line)));
            if (field == PlanField.BUDGET) {
                cell.addClassName("plan-money");
            }
            if (field == PlanField.YEAR && !line.detailed()) {
                cell.add(new Span(" "), outline());
            }
        }
    }

    /** That a row is of a later year. */
    Span outline() {
        var mark = new Span(getTranslation("plan.outline"));
        mark.addClassNames("chip", "plan-mark");
        return mark;
    }

    private void where(@Nullable Placed row) {
        var cell = getElement().getChild(0);
        cell.getChildren()
                .filter(child -> child.getClassList().contains("plan-where"))
                .toList()
                .forEach(cell::removeChild);
        if (row == null) {
            return;
        }
        var where = new Div();
        where.addClassNames("plan-where", "muted", "small");
        var group = row.group();
        if (group == null) {
            where.add(getTranslation("plan.strand." + row.strand()));
        } else {
            where.add(
                    People.text(group.title()),
                    new Span(" · "),
                    People.text(group.goalText().in(Languages.current())));
        }
        cell.appendChild(where.getElement());
    }
}
