package org.manof.workplan.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.manof.shared.ui.Languages;
import org.manof.workplan.PlanField;
import org.manof.workplan.PlanSheet;

/** The plan as a plain table: a body per lever under its goal, sums, and a total. Redraws in place. */
final class PlanTable extends NativeTable {
    /** Columns: the cells of a row and its tools. */
    static final int COLUMNS = PlanField.values().length + 1;

    private final Lines lines;
    private final Map<UUID, LeverBody> bodies = new HashMap<>();
    private final NativeTableCell total = new NativeTableCell();

    PlanTable(Lines lines) {
        this.lines = lines;
        addClassName("plan-table");
        setCaptionText(getTranslation("plan.title"));
        getCaption().addClassName("visually-hidden");
        var head = getHead().addRow();
        for (var field : PlanField.values()) {
            head.add(header(getTranslation("plan.field." + field.name()), "col"));
        }
        var tools = header("", "col");
        tools.getElement().setAttribute("aria-label", getTranslation("plan.tools"));
        head.add(tools);
        var foot = getFoot().addRow();
        var label = header(getTranslation("plan.total"), "row");
        label.getElement().setAttribute("colspan", "3");
        total.addClassName("plan-money");
        foot.add(label, total, rest());
    }

    void draw(PlanSheet sheet) {
        var wanted = new ArrayList<LeverBody>();
        for (var group : sheet.groups()) {
            var body = bodies.computeIfAbsent(group.lever(), _ -> new LeverBody(lines));
            body.draw(group, sheet.beginsGoal(group, Languages.current()));
            wanted.add(body);
        }
        bodies.values().stream()
                .filter(body -> !wanted.contains(body))
                .forEach(body -> body.getElement().removeFromParent());
        bodies.values().retainAll(wanted);
        for (var index = 0; index < wanted.size(); index++) {
            place(wanted.get(index), index + 2);
        }
        total.removeAll();
        total.add(Words.money(sheet.total()));
    }

    /** Marks the row whose story is shown; none for an id that is not here. */
    void select(UUID row) {
        bodies.values().forEach(body -> body.select(row));
    }

    /** Behind caption and head. */
    private void place(LeverBody body, int index) {
        var table = getElement();
        if (index >= table.getChildCount() || !table.getChild(index).equals(body.getElement())) {
            body.getElement().removeFromParent();
            table.insertChild(index, body.getElement());
        }
    }

    static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** What lies behind the budget: responsible and tools. */
    static NativeTableCell rest() {
        var cell = new NativeTableCell();
        cell.getElement().setAttribute("colspan", "2");
        return cell;
    }

    static NativeTableRow row(String className) {
        var row = new NativeTableRow();
        row.addClassName(className);
        return row;
    }
}
