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
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workplan.PlanGroup;
import org.manof.workplan.PlanLine;

/** The rows of one lever under their headings. */
final class LeverBody extends NativeTableBody {
    private final Lines lines;
    private final Map<UUID, LineRow> rows = new HashMap<>();
    private final NativeTableRow goal = PlanTable.row("plan-goal");
    private final NativeTableHeaderCell goalText = PlanTable.header("", "rowgroup");
    private final NativeTableRow lever = PlanTable.row("plan-lever");
    private final NativeTableHeaderCell leverText = PlanTable.header("", "rowgroup");
    private final NativeTableCell sum = new NativeTableCell();
    private final NativeTableCell tools = PlanTable.rest();
    private String drawn = "";

    LeverBody(Lines lines) {
        this.lines = lines;
        goalText.getElement().setAttribute("colspan", String.valueOf(PlanTable.COLUMNS));
        goal.add(goalText);
        leverText.getElement().setAttribute("colspan", "3");
        sum.addClassName("plan-money");
        lever.add(leverText, sum, tools);
    }

    void draw(PlanGroup group, boolean beginsGoal) {
        headings(group);
        sum.removeAll();
        sum.add(Words.money(group.costed() ? group.total() : null));
        var wanted = new ArrayList<NativeTableRow>();
        if (beginsGoal) {
            wanted.add(goal);
        }
        wanted.add(lever);
        var shown = lines.shown(group);
        for (var line : shown) {
            var row = rows.computeIfAbsent(line.id(), _ -> lines.row(group, line));
            row.draw(line);
            wanted.add(row);
        }
        rows.keySet().retainAll(shown.stream().map(PlanLine::id).toList());
        Order.arrange(this, wanted);
    }

    void select(UUID row) {
        rows.forEach((id, each) -> each.select(id.equals(row)));
    }

    /** Only when they change: the tools hold a button that somebody may be about to press. */
    private void headings(PlanGroup group) {
        var words = group.goalText().in(Languages.current());
        var next = words + '\n' + group.title() + '\n' + group.chosen();
        if (drawn.equals(next)) {
            return;
        }
        drawn = next;
        goalText.removeAll();
        goalText.add(new Span(getTranslation("plan.goal") + " "), People.text(words));
        leverText.removeAll();
        leverText.add(new Span(getTranslation("plan.lever") + " "), People.text(group.title()));
        if (!group.chosen()) {
            var mark = new Span(getTranslation("plan.unchosen"));
            mark.addClassName("chip");
            leverText.add(new Span(" "), mark);
        }
        tools.removeAll();
        tools.add(lines.tools(group));
    }
}
