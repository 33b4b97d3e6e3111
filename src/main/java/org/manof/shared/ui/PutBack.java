package org.manof.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts back what was taken out last; there only while there is such a thing. */
public final class PutBack extends Button {
    private @Nullable UUID taken;

    /** {@code label} is translated already. */
    public PutBack(String label, SerializableConsumer<UUID> restore) {
        super(label);
        setVisible(false);
        addClickListener(_ -> {
            var last = taken;
            taken = null;
            setVisible(false);
            if (last != null) {
                restore.accept(last);
            }
        });
    }

    /** {@code thing} was taken out; the keyboard stands where that is undone. */
    public void offer(UUID thing) {
        taken = thing;
        setVisible(true);
        focus();
    }
}
