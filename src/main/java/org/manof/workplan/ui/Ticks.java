package org.manof.workplan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which rows are ticked, on whatever page they are. */
final class Ticks {
    private final Set<UUID> ticked = new LinkedHashSet<>();
    private final Map<UUID, Checkbox> boxes = new HashMap<>();
    private final Runnable changed;
    private boolean several;

    Ticks(Runnable changed) {
        this.changed = changed;
    }

    List<UUID> rows() {
        return List.copyOf(ticked);
    }

    /** Lets {@code box} show whether its row is ticked. */
    void follow(Checkbox box, UUID row) {
        boxes.put(row, box);
        box.setValue(ticked.contains(row));
    }

    void set(UUID row, boolean on) {
        if (on ? ticked.add(row) : ticked.remove(row)) {
            tell();
        }
    }

    /** Ticks these and no others. */
    void only(List<UUID> rows) {
        several = true;
        ticked.clear();
        ticked.addAll(rows);
        boxes.forEach((row, box) -> box.setValue(ticked.contains(row)));
        several = false;
        tell();
    }

    private void tell() {
        if (!several) {
            changed.run();
        }
    }
}
