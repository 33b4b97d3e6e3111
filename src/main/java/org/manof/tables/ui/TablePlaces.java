package org.manof.tables.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.People;
import org.manof.tables.RankedOption;
import org.manof.tables.TablesPicture;
import org.manof.tables.TablesResult;

/** For the facilitator: the place that each table gave each option. */
final class TablePlaces extends Div {
    private final NativeTable table = new NativeTable();
    private @Nullable List<RankedOption> shown;

    TablePlaces() {
        addClassNames("stack", "tables-places");
        var scroll = new Div(table);
        scroll.addClassName("tables-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("tables.places"));
        add(new H3(getTranslation("tables.places")), scroll);
    }

    void draw(TablesPicture picture) {
        setVisible(picture.result().filter(result -> !result.ranked().isEmpty()).isPresent());
        picture.result()
                .filter(result -> isVisible() && !result.ranked().equals(shown))
                .ifPresent(result -> {
                    shown = result.ranked();
                    fill(picture, result);
                });
    }

    private void fill(TablesPicture picture, TablesResult result) {
        table.removeAll();
        var head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(getTranslation("tables.component")));
        head.add(new NativeTableHeaderCell(getTranslation("tables.sumHead")));
        result.counted().forEach(number -> head.add(new NativeTableHeaderCell(getTranslation("tables.table", number))));
        for (var ranked : result.ranked()) {
            var row = table.getBody().addRow();
            var name = new NativeTableHeaderCell(People.text(PlacesElement.text(picture, ranked.option())));
            name.getElement().setAttribute("scope", "row");
            row.add(name, new NativeTableCell(String.valueOf(ranked.sum())));
            ranked.places().forEach(place -> row.add(new NativeTableCell(String.valueOf(place))));
        }
    }
}
