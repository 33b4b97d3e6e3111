package org.manof.workplan.ui;

import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.manof.shared.ui.People;

/** Rows of the table under their heading. */
final class BandBody extends NativeTableBody {
    private final Lines lines;
    private final Map<UUID, LineRow> rows = new HashMap<>();
    private final NativeTableRow goal = PlanTable.row("plan-goal");
    private final NativeTableHeaderCell goalText = PlanTable.header("", "rowgroup");
    private final NativeTableRow heading = PlanTable.row("plan-lever");
    private final NativeTableHeaderCell headingText = PlanTable.header("", "rowgroup");
    private final NativeTableCell sum = new NativeTableCell();
    private final NativeTableCell tools = PlanTable.rest();
    private String drawn = "";

    BandBody(Lines lines) {
        this.lines = lines;
        goalText.getElement().setAttribute("colspan", String.valueOf(PlanTable.COLUMNS));
        goal.add(goalText);
        headingText.getElement().setAttribute("colspan", "3");
        sum.addClassName("plan-money");
        heading.add(headingText, sum, tools);
    }

    void draw(Band band, boolean beginsGoal) {
        headings(band);
        sum.removeAll();
        sum.add(Words.money(band.sum()));
        var wanted = new ArrayList<NativeTableRow>();
        if (beginsGoal) {
            wanted.add(goal);
        }
        wanted.add(heading);
        for (var line : band.shown()) {
            var row = rows.computeIfAbsent(line.id(), _ -> lines.row(line));
            row.show(line, band.mixed());
            wanted.add(row);
        }
        rows.keySet().retainAll(band.shown().stream().map(Placed::id).toList());
        Order.arrange(this, wanted);
    }

    void select(UUID row) {
        rows.forEach((id, each) -> each.select(id.equals(row)));
    }

    /** Only when they change: the tools hold a button that somebody may be about to press. */
    private void headings(Band band) {
        var chosen = band.group() == null || band.group().chosen();
        var next = band.goal() + '\n' + band.title() + '\n' + chosen;
        if (drawn.equals(next)) {
            return;
        }
        drawn = next;
        goalText.removeAll();
        goalText.add(new Span(getTranslation("plan.goal") + " "), People.text(band.goal()));
        headingText.removeAll();
        headingText.add(new Span(getTranslation(band.label()) + " "), People.text(band.title()));
        if (!chosen) {
            var mark = new Span(getTranslation("plan.unchosen"));
            mark.addClassName("chip");
            headingText.add(new Span(" "), mark);
        }
        tools.removeAll();
        tools.add(lines.tools(band));
    }
}
