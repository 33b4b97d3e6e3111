package org.manof.workplan.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question about what is shown, whose answers come and go with the plan. */
final class LookChoice<T> extends Select<T> {
    private List<T> offered = List.of();
    private boolean showing;

    /** {@code all} is the answer that asks for nothing; an empty text: there is always one of the others. */
    LookChoice(String label, String all, ItemLabelGenerator<T> names, SerializableRunnable asked) {
        setLabel(label);
        setItemLabelGenerator(item -> item == null ? all : names.apply(item));
        if (!all.isEmpty()) {
            setEmptySelectionAllowed(true);
            setEmptySelectionCaption(all);
        }
        addValueChangeListener(_ -> {
            if (!showing) {
                asked.run();
            }
        });
    }

    /** Offers these answers; the one that is asked for stays, though nothing in the plan fits it any more. */
    void offer(List<T> items) {
        var kept = getValue();
        var wanted = new ArrayList<>(items);
        if (kept != null && !items.isEmpty() && !items.contains(kept)) {
            wanted.add(kept);
        }
        if (!wanted.equals(offered)) {
            offered = List.copyOf(wanted);
            showing = true;
            setItems(offered);
            setValue(kept);
            showing = false;
        }
        setVisible(!items.isEmpty());
    }

    /** Shows an answer that nobody gave here. */
    void show(@Nullable T value) {
        showing = true;
        setValue(value);
        showing = false;
    }
}
