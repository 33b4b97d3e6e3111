package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.UUID;
import org.manof.presence.FieldPresence;
import org.manof.security.Actor;
import org.manof.shared.ui.Refusals;
import org.manof.workplan.Body;
import org.manof.workplan.CellValue;
import org.manof.workplan.PlanField;
import org.manof.workplan.Saved;

/** What a facilitator does in the table, on behalf of its rows and cells. */
final class PlanHands {
    private final PlanRoom room;
    private final Actor.Staff actor;
    private final UUID initiative;
    private final List<Integer> years;
    private final FieldPresence presence;
    private final Runnable changed;

    PlanHands(
            PlanRoom room,
            Actor.Staff actor,
            UUID initiative,
            List<Integer> years,
            FieldPresence presence,
            Runnable changed) {
        this.room = room;
        this.actor = actor;
        this.initiative = initiative;
        this.years = years;
        this.presence = presence;
        this.changed = changed;
    }

    List<Integer> years() {
        return years;
    }

    FieldPresence presence() {
        return presence;
    }

    List<Body> bodies(UUID lever) {
        return room.plans().bodies(actor, initiative, lever);
    }

    /** Saves one cell; throws the refusal, since it belongs beside the cell. */
    Saved save(UUID row, PlanField field, CellValue before, CellValue mine) {
        return room.editing().save(actor, initiative, row, field, before, mine);
    }

    void add(Component place, UUID lever, UUID row) {
        run(place, () -> room.editing().add(actor, initiative, lever, row));
    }

    void remove(Component place, UUID row) {
        run(place, () -> room.editing().remove(actor, initiative, row));
    }

    void restore(Component place, UUID row) {
        run(place, () -> room.editing().restore(actor, initiative, row));
    }

    /** Shows at once what one's own command did; the live line tells the others. */
    void changed() {
        changed.run();
    }

    private void run(Component place, SerializableRunnable command) {
        Refusals.guard(place, command::run);
        changed.run();
    }
}
