package org.manof.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import java.util.function.Function;
import org.manof.budget.Share;
import org.manof.budget.Sums;
import org.manof.shared.ui.People;

/** Shares of the budget as bars and as numbers: a table for eyes and screen readers alike. */
final class BudgetTable extends NativeTable {
    private final Function<Share, String> name;

    /** {@code name} is what a share is called; {@code caption} and {@code what} are translated already. */
    BudgetTable(String caption, String what, Function<Share, String> name) {
        this.name = name;
        addClassName("budget-table");
        setCaptionText(caption);
        var head = getHead().addRow();
        head.add(header(what, "col"), header(getTranslation("budget.bar"), "col"));
        Amounts.COLUMNS.forEach(key -> head.add(header(getTranslation(key), "col")));
    }

    /** Draws anew; the sum at the foot is {@code total}. */
    void show(List<Share> shares, Sums total) {
        getBody().removeAllRows();
        getFoot().removeAllRows();
        var longest =
                shares.stream().mapToLong(share -> length(share.sums())).max().orElse(0);
        for (var share : shares) {
            var row = getBody().addRow();
            var header = header("", "row");
            header.add(People.text(name.apply(share)));
            var bar = new NativeTableCell();
            bar.add(bar(share.sums(), longest));
            row.add(header, bar);
            Amounts.row(share.sums()).forEach(amount -> row.add(amount(amount)));
        }
        var foot = getFoot().addRow();
        foot.add(header(getTranslation("plan.total"), "row"), new NativeTableCell());
        Amounts.row(total).forEach(amount -> foot.add(amount(amount)));
    }

    /** One bar to the length of {@code longest}; what it shows stands in numbers beside it. */
    private static Component bar(Sums sums, long longest) {
        var bar = new Div();
        bar.addClassName("budget-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        part(bar, "SECURED", sums.secured());
        part(bar, "ASKED", sums.asked());
        part(bar, "IDEA", sums.idea());
        part(bar, "OPEN", length(sums) - sums.spokenOf());
        part(bar, "REST", longest - length(sums));
        return bar;
    }

    private static void part(Div bar, String kind, long amount) {
        if (amount > 0) {
            var part = new Div();
            part.addClassName("budget-part");
            part.getElement().setAttribute("data-part", kind);
            part.getStyle().set("flex-grow", Long.toString(amount));
            bar.add(part);
        }
    }

    private static long length(Sums sums) {
        return Math.max(sums.need(), sums.spokenOf());
    }

    private static NativeTableCell amount(long shekels) {
        var cell = new NativeTableCell();
        cell.addClassName("plan-money");
        cell.add(Amounts.money(shekels));
        return cell;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
