package org.manof.tables.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.manof.shared.ui.People;
import org.manof.tables.MyTable;

/** Who sits at one's own table, each with the mark of their sector. */
final class Mates extends UnorderedList {
    private List<MyTable.Mate> shown = List.of();

    Mates() {
        addClassNames("plain-list", "tables-mates");
        getElement().setAttribute("aria-label", getTranslation("tables.mates"));
    }

    void show(Optional<MyTable> table) {
        var people = table.map(MyTable::people).orElse(List.of());
        setVisible(!people.isEmpty());
        if (!people.equals(shown)) {
            shown = people;
            removeAll();
            people.forEach(mate -> add(new ListItem(mark(mate.sector()), People.text(mate.name()))));
        }
    }

    /** The colour and shape of a sector. */
    static Span mark(String sector) {
        var mark = new Span();
        mark.addClassName("sector-mark");
        mark.getElement().setAttribute("data-sector", sector).setAttribute("aria-hidden", "true");
        return mark;
    }
}
