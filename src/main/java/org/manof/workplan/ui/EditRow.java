package org.manof.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumMap;
import java.util.Map;
import org.manof.workplan.PlanField;
import org.manof.workplan.PlanLine;

/** A row that a facilitator writes in. */
final class EditRow extends LineRow {
    private final Map<PlanField, Cell> cells = new EnumMap<>(PlanField.class);
    private final RowTools tools;
    private final Checkbox tick = new Checkbox();
    private final Span outline = outline();
    private final Button remove = new Button(VaadinIcon.TRASH.create());
    private final Button restore = new Button(getTranslation("plan.restore"));

    EditRow(PlanHands hands, Ticks ticks, Placed row, RowTools tools) {
        this.tools = tools;
        var line = row.line();
        for (var field : PlanField.values()) {
            var cell = new Cell(hands, row.lever(), line.id(), field, field.of(line));
            cells.put(field, cell);
            add(cell);
        }
        tick.setAriaLabel(getTranslation("plan.tick"));
        tick.addValueChangeListener(change -> ticks.set(line.id(), change.getValue()));
        ticks.follow(tick, line.id());
        remove.setAriaLabel(getTranslation("plan.remove"));
        remove.addClickListener(_ -> hands.remove(this, line.id()));
        restore.addClickListener(_ -> hands.restore(this, line.id()));
        var all = new Div(tick);
        all.add(tools.buttons());
        all.add(remove, restore, outline);
        all.addClassNames("row", "plan-tools");
        addDataCell().add(all);
    }

    @Override
    void draw(PlanLine line) {
        cells.forEach((field, cell) -> cell.draw(field.of(line)));
        tools.draw(line);
        outline.setVisible(!line.detailed());
        setClassName("plan-removed", line.removed());
        tick.setVisible(!line.removed());
        remove.setVisible(!line.removed());
        restore.setVisible(line.removed());
    }

    /** Whether one of the cells holds something that only this screen knows. */
    boolean busy() {
        return cells.values().stream().anyMatch(Cell::busy);
    }
}
