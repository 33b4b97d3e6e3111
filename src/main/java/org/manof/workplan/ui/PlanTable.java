package org.manof.workplan.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.manof.workplan.PlanField;

/** The plan as a plain table: a body per heading, sums, and a total. Redraws in place. */
final class PlanTable extends NativeTable {
    /** Columns: the cells of a row and its tools. */
    static final int COLUMNS = PlanField.values().length + 1;

    private final Lines lines;
    private final Map<String, BandBody> bodies = new HashMap<>();
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

    /** Shows these headings with their rows, and what the whole plan costs. */
    void draw(List<Band> wanted, long whole) {
        var present = new ArrayList<BandBody>();
        var before = "";
        for (var band : wanted) {
            var body = bodies.computeIfAbsent(band.key(), _ -> new BandBody(lines));
            body.draw(band, !band.goal().isEmpty() && !band.goal().equals(before));
            before = band.goal();
            present.add(body);
        }
        bodies.values().stream()
                .filter(body -> !present.contains(body))
                .forEach(body -> body.getElement().removeFromParent());
        bodies.values().retainAll(present);
        for (var index = 0; index < present.size(); index++) {
            place(present.get(index), index + 2);
        }
        total.removeAll();
        total.add(Words.money(whole));
    }

    /** Marks the row whose story is shown; none for an id that is not here. */
    void select(UUID row) {
        bodies.values().forEach(body -> body.select(row));
    }

    /** Behind caption and head. */
    private void place(BandBody body, int index) {
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
