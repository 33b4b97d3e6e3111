package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.manof.workplan.PlanField;
import org.manof.workplan.PlanLine;

/** A row that a facilitator writes in. */
final class EditRow extends LineRow {
    private final Map<PlanField, Cell> cells = new EnumMap<>(PlanField.class);
    private final Button remove = new Button(VaadinIcon.TRASH.create());
    private final Button restore = new Button(getTranslation("plan.restore"));

    EditRow(PlanHands hands, UUID lever, PlanLine line, Component why) {
        for (var field : PlanField.values()) {
            var cell = new Cell(hands, lever, line.id(), field, field.of(line));
            cells.put(field, cell);
            add(cell);
        }
        remove.setAriaLabel(getTranslation("plan.remove"));
        remove.addClickListener(_ -> hands.remove(this, line.id()));
        restore.addClickListener(_ -> hands.restore(this, line.id()));
        var tools = new Div(why, remove, restore);
        tools.addClassNames("row", "plan-tools");
        addDataCell().add(tools);
    }

    @Override
    void draw(PlanLine line) {
        cells.forEach((field, cell) -> cell.draw(field.of(line)));
        setClassName("plan-removed", line.removed());
        remove.setVisible(!line.removed());
        restore.setVisible(line.removed());
    }

    /** Whether one of the cells holds something that only this screen knows. */
    boolean busy() {
        return cells.values().stream().anyMatch(Cell::busy);
    }
}
