package org.manof.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manof.evaluation.Milestone;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** A month as a table, from Sunday, with the milestones in their days; further months by buttons. */
final class MonthTable extends Div {
    private static final List<DayOfWeek> WEEK =
            IntStream.range(0, 7).mapToObj(DayOfWeek.SUNDAY::plus).toList();

    private final NativeTable table = new NativeTable();
    private List<Milestone> milestones = List.of();
    private @Nullable YearMonth shown;

    MonthTable() {
        addClassNames("stack", "evaluation-calendar");
        var earlier = new Button(getTranslation("evaluation.month.earlier"), _ -> turn(-1));
        var later = new Button(getTranslation("evaluation.month.later"), _ -> turn(1));
        var buttons = new Div(earlier, later);
        buttons.addClassNames("row", "no-print");
        table.addClassName("evaluation-month");
        // Who turns the month hears which one it is now.
        table.getCaption().getElement().setAttribute("aria-live", "polite");
        var head = table.getHead().addRow();
        for (var day : WEEK) {
            var cell = new NativeTableHeaderCell(
                    day.getDisplayName(TextStyle.SHORT, Languages.current().locale()));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        add(buttons, table);
    }

    /** Begins with the month of the first milestone, else with the first month of the plan. */
    void draw(List<Milestone> all, int firstYear) {
        if (shown != null && all.equals(milestones)) {
            return;
        }
        if (shown == null || milestones.isEmpty()) {
            shown = all.isEmpty()
                    ? YearMonth.of(firstYear, 1)
                    : YearMonth.from(all.getFirst().date());
        }
        milestones = List.copyOf(all);
        show(shown);
    }

    private void turn(int months) {
        if (shown != null) {
            shown = shown.plusMonths(months);
            show(shown);
        }
    }

    private void show(YearMonth month) {
        table.setCaptionText(
                DateTimeFormatter.ofPattern("LLLL uuuu", Languages.current().locale())
                        .format(month));
        table.getBody().removeAllRows();
        var first = month.atDay(1);
        var day = first.minusDays(first.getDayOfWeek().getValue() % 7);
        while (!day.isAfter(month.atEndOfMonth())) {
            var week = table.getBody().addRow();
            for (var at = 0; at < WEEK.size(); at++) {
                week.add(cell(day, month));
                day = day.plusDays(1);
            }
        }
    }

    private NativeTableCell cell(LocalDate day, YearMonth month) {
        var cell = new NativeTableCell();
        if (!YearMonth.from(day).equals(month)) {
            return cell;
        }
        cell.add(Isolated.number(day.getDayOfMonth()));
        milestones.stream().filter(milestone -> milestone.date().equals(day)).forEach(milestone -> {
            var mark = new Div(People.text(milestone.text()));
            mark.addClassName("evaluation-day");
            cell.add(mark);
        });
        return cell;
    }
}
