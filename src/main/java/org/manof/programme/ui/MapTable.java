package org.manof.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.programme.LeverMap;
import org.manof.programme.Programme;
import org.manof.programme.ProgrammesPicture;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.People;

/** All levers by all sectors: how many programmes there are, what they cost, and where there is nothing. */
final class MapTable extends Div {
    private final Words words = Words.at(this);
    private @Nullable ProgrammesPicture drawn;

    MapTable() {
        addClassName("programme-table-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("programme.table"));
    }

    void draw(ProgrammesPicture picture) {
        if (picture.equals(drawn)) {
            return;
        }
        drawn = picture;
        removeAll();
        var table = new NativeTable();
        table.addClassName("programme-table");
        table.setCaptionText(getTranslation("programme.table"));
        var head = table.getHead().addRow();
        head.add(header(getTranslation("programme.lever"), "col"));
        picture.sectors().forEach(sector -> head.add(header(sector.name().in(words.reader()), "col")));
        head.add(header(getTranslation("programme.all"), "col"));
        for (var map : picture.levers()) {
            var row = table.getBody().addRow();
            row.setClassName("now", map.lever().equals(picture.focus()));
            row.add(header(map.title(), "row"));
            picture.sectors().forEach(sector -> row.add(cell(map.in(sector.code()))));
            row.add(cell(map.programmes()));
        }
        add(table);
    }

    private NativeTableCell cell(List<Programme> programmes) {
        var cell = new NativeTableCell();
        if (programmes.isEmpty()) {
            cell.addClassName("programme-empty");
            cell.add(new Span(getTranslation("programme.nothing")));
            return cell;
        }
        cell.add(Isolated.number(programmes.size()));
        if (LeverMap.unknown(programmes) < programmes.size()) {
            var money = Isolated.money(words.money(LeverMap.budget(programmes)), words.reader());
            money.addClassNames("small", "muted");
            cell.add(new Span(" "), money);
        }
        return cell;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(People.text(text));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
