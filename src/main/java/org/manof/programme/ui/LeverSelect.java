package org.manof.programme.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.LeverChoice;

/** Which of the chosen levers; what is picked and not taken turns back. */
final class LeverSelect extends Select<LeverChoice> {
    private List<LeverChoice> offered = List.of();

    /** {@code picked} says whether a lever that the person picked was taken. */
    LeverSelect(String label, Predicate<UUID> picked) {
        setLabel(label);
        setWidthFull();
        addClassName("programme-lever");
        setItemLabelGenerator(LeverChoice::title);
        addValueChangeListener(change -> {
            var wanted = change.getValue();
            if (change.isFromClient() && wanted != null && !picked.test(wanted.id())) {
                setValue(change.getOldValue());
            }
        });
    }

    void show(List<LeverChoice> levers, @Nullable UUID chosen) {
        if (!levers.equals(offered)) {
            offered = levers;
            setItems(levers);
        }
        setValue(levers.stream()
                .filter(lever -> lever.id().equals(chosen))
                .findFirst()
                .orElse(null));
    }
}
