package org.manof.tables.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.manof.tables.MyTable;

/** The scribe chooses who writes from now on. */
final class HandOver extends Select<MyTable.Mate> {
    private List<MyTable.Mate> shown = List.of();

    HandOver(SerializableConsumer<MyTable.Mate> chosen) {
        setPlaceholder(getTranslation("tables.handOver"));
        setAriaLabel(getTranslation("tables.handOver"));
        setItemLabelGenerator(MyTable.Mate::name);
        addValueChangeListener(change -> {
            var mate = change.getValue();
            if (change.isFromClient() && mate != null) {
                clear();
                chosen.accept(mate);
            }
        });
    }

    void show(MyTable table) {
        var others = table.people().stream()
                .filter(mate -> !mate.id().equals(table.me()))
                .toList();
        setEnabled(!others.isEmpty());
        if (!others.equals(shown)) {
            shown = others;
            setItems(others);
        }
    }
}
