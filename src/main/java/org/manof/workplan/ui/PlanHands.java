package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.presence.FieldPresence;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.ui.Refusals;
import org.manof.workplan.Body;
import org.manof.workplan.CellValue;
import org.manof.workplan.DetailField;
import org.manof.workplan.DetailKind;
import org.manof.workplan.Hole;
import org.manof.workplan.PlanBulk;
import org.manof.workplan.PlanField;
import org.manof.workplan.Saved;
import org.manof.workplan.Strand;

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

    /** Who may carry out a row of this lever; null: of the partnership's side. */
    List<Body> bodies(@Nullable UUID lever) {
        return lever == null
                ? room.plans().bodies(actor, initiative)
                : room.plans().bodies(actor, initiative, lever);
    }

    /** Saves one cell; throws the refusal, since it belongs beside the cell. */
    Saved save(UUID row, PlanField field, CellValue before, CellValue mine) {
        return room.editing().save(actor, initiative, row, field, before, mine);
    }

    void add(Component place, UUID lever, UUID row) {
        run(place, () -> room.editing().add(actor, initiative, lever, row));
    }

    void add(Component place, Strand strand, UUID row) {
        run(place, () -> room.editing().add(actor, initiative, strand, row));
    }

    void addDetail(Component place, UUID row, DetailKind kind) {
        run(place, () -> room.details().add(actor, initiative, row, kind, Ids.next()));
    }

    /** Saves one cell of a detail; throws the refusal. */
    Edited saveDetail(UUID detail, DetailField field, String before, String mine) {
        var saved = room.details().save(actor, initiative, detail, field, before, mine);
        changed.run();
        return saved;
    }

    void removeDetail(Component place, UUID detail) {
        run(place, () -> room.details().remove(actor, initiative, detail));
    }

    /** Throws the refusal. */
    void waive(UUID row, Collection<Hole> holes, String reason) {
        room.waivers().waive(actor, initiative, row, holes, reason);
        changed.run();
    }

    void withdraw(Component place, UUID row, Hole hole) {
        run(place, () -> room.waivers().withdraw(actor, initiative, row, hole));
    }

    void carry(Component place, UUID row) {
        run(
                place,
                () -> Refusals.tell(
                        place,
                        "plan.carry.done",
                        String.valueOf(room.carrying().carry(actor, initiative, row, Ids.next()))));
    }

    /** Whether it was written. */
    boolean writeAll(Component place, PlanField field, List<PlanBulk.Write> writes) {
        var written = Refusals.guard(place, () -> room.bulk().write(actor, initiative, field, writes));
        changed.run();
        return written;
    }

    /** The change that would be taken back next. */
    Optional<UUID> last() {
        return room.undo().last(actor, initiative);
    }

    void undo(Component place, UUID change) {
        run(place, () -> Refusals.tell(place, "plan.undo." + room.undo().undo(actor, initiative, change)));
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
