package org.manof.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.agreement.SmallGroups;
import org.manof.coverage.Agreed;
import org.manof.coverage.CoverageResult;
import org.manof.coverage.Weighed;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.voting.BallotOption;

/** A revealed matrix as a table: the agreed strength of each cell, how many answered, and where opinions are split. */
@StyleSheet("manof/styles/coverage.css")
final class MatrixTable extends Div {
    private @Nullable CoverageResult shown;

    MatrixTable() {
        addClassNames("coverage-matrix", "stack");
        setVisible(false);
    }

    void show(CoverageResult result) {
        setVisible(!result.cells().isEmpty());
        if (result.equals(shown)) {
            return;
        }
        shown = result;
        removeAll();
        var key = new Paragraph(getTranslation("coverage.key", SmallGroups.SMALLEST));
        key.addClassNames("muted", "small");
        var scrolling = new Div(table(result));
        scrolling.addClassName("coverage-scroll");
        scrolling
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("coverage.matrix"));
        add(new H3(getTranslation("coverage.matrix")), key, scrolling, legend(result.columns()));
    }

    private Component table(CoverageResult result) {
        var table = new NativeTable();
        table.addClassName("coverage-table");
        var head = table.getHead().addRow();
        head.add(header(new Span(getTranslation("coverage.row")), "col"));
        for (var index = 0; index < result.columns().size(); index++) {
            var number = Isolated.number(index + 1);
            var cell = header(number, "col");
            cell.getElement()
                    .setAttribute("title", text(result.columns().get(index).option()));
            head.add(cell);
        }
        for (var row : result.rows()) {
            var line = table.getBody().addRow();
            line.add(header(People.text(text(row)), "row"));
            for (var column : result.columns()) {
                line.add(cell(result.cell(row.id(), column.option().id()).orElse(null)));
            }
        }
        return table;
    }

    private NativeTableCell cell(@Nullable Agreed agreed) {
        var spoken = agreed == null ? getTranslation("coverage.unknown", SmallGroups.SMALLEST) : spoken(agreed);
        var sign = new Span(agreed == null ? "?" : agreed.strength() == 0 ? "·" : String.valueOf(agreed.strength()));
        sign.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(spoken);
        words.addClassName("visually-hidden");
        var cell = new NativeTableCell(sign, words);
        cell.getElement()
                .setAttribute("title", spoken)
                .setAttribute("data-strength", agreed == null ? "unknown" : String.valueOf(agreed.strength()));
        if (agreed != null && agreed.split()) {
            cell.getElement().setAttribute("data-split", true);
        }
        return cell;
    }

    private String spoken(Agreed agreed) {
        var counts = agreed.counts();
        var said = getTranslation(
                "coverage.spoken",
                getTranslation("coverage.strength." + agreed.strength()),
                agreed.answers(),
                counts.get(0),
                counts.get(1),
                counts.get(2));
        var split = agreed.split() ? " · " + getTranslation("coverage.split") : "";
        return said + split + (agreed.kept() ? " · " + getTranslation("coverage.kept") : "");
    }

    private Component legend(List<Weighed> columns) {
        var list = new OrderedList();
        list.addClassName("coverage-legend");
        for (var column : columns) {
            var weight = new Span(getTranslation("coverage.weighs", Shares.weight(column.weight())));
            weight.addClassNames("muted", "small");
            list.add(new ListItem(People.text(text(column.option())), new Span(" "), weight));
        }
        return list;
    }

    private static NativeTableHeaderCell header(Component content, String scope) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static String text(BallotOption option) {
        return option.text().in(Languages.current());
    }
}
