package org.manof.governance;

import java.util.List;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What facilitators change of the units, each field for itself. */
@Service
public class ModelEditing {
    /** The most units that a model may have, those that were taken out among them. */
    public static final int MOST = 60;

    private final ModelDoor door;
    private final UnitRows units;

    ModelEditing(ModelDoor door, UnitRows units) {
        this.door = door;
        this.units = units;
    }

    /**
     * Adds a unit at the end of its kind's place; {@code id} is the client's, so that a second tap adds nothing. Refuses an unfit name,
     * none where the guide has none either, and one unit too many.
     */
    @Transactional
    public void add(Actor actor, ModelAt at, UnitKind kind, String name, UUID id) {
        var change = door.begin(actor, at);
        var there = units.of(at.initiative());
        if (there.size() >= MOST) {
            throw Refusal.of("refusal.model.full", MOST);
        }
        var empty = UnitRow.fresh(id, at.initiative(), kind, last(there));
        var row = UnitField.NAME.with(empty, UnitField.NAME.checked(name), empty.position());
        if (units.add(row)) {
            door.note(change, ModelDeeds.ADD, new ModelDeeds.Units(List.of(), List.of(row)));
        }
    }

    /**
     * Writes one field if it still holds {@code before}, what the writer started from. If somebody else changed it meanwhile nothing is
     * written, and theirs comes back. A unit that was taken out takes text too, so that none is lost.
     */
    @Transactional
    public Edited save(Actor actor, ModelAt at, UUID unit, UnitField field, String before, String mine) {
        var change = door.begin(actor, at);
        var old = find(at, unit);
        var clean = field.checked(mine);
        return Edited.put(field.of(old), before, clean, next -> {
            var row = field.with(old, next, last(units.of(at.initiative())));
            units.put(row);
            door.note(change, ModelDeeds.EDIT, new ModelDeeds.Units(List.of(old), List.of(row)));
        });
    }

    /** Moves a unit one place towards the beginning or the end of its place in the picture; passes where there is no further. */
    @Transactional
    public void move(Actor actor, ModelAt at, UUID unit, boolean earlier) {
        var change = door.begin(actor, at);
        var mine = find(at, unit);
        var list = units.of(at.initiative()).stream()
                .filter(row -> row.place() == mine.place() && !row.removed())
                .toList();
        var to = list.indexOf(mine) + (earlier ? -1 : 1);
        if (!mine.removed() && to >= 0 && to < list.size()) {
            var other = list.get(to);
            var moved = List.of(mine.at(mine.place(), other.position()), other.at(other.place(), mine.position()));
            moved.forEach(units::put);
            door.note(change, ModelDeeds.MOVE, new ModelDeeds.Units(List.of(mine, other), moved));
        }
    }

    /** Takes a unit out of the model; it is kept with all that is in it, and {@link #restore} puts it back. */
    @Transactional
    public void remove(Actor actor, ModelAt at, UUID unit) {
        remove(actor, at, unit, true);
    }

    /** Puts a unit back that was taken out. */
    @Transactional
    public void restore(Actor actor, ModelAt at, UUID unit) {
        remove(actor, at, unit, false);
    }

    private void remove(Actor actor, ModelAt at, UUID unit, boolean removed) {
        var change = door.begin(actor, at);
        var old = find(at, unit);
        if (old.removed() != removed) {
            var row = old.removed(removed);
            units.put(row);
            door.note(
                    change,
                    removed ? ModelDeeds.REMOVE : ModelDeeds.RESTORE,
                    new ModelDeeds.Units(List.of(old), List.of(row)));
        }
    }

    private UnitRow find(ModelAt at, UUID unit) {
        return units.find(at.initiative(), unit).orElseThrow(Refusal::notFound);
    }

    /** The position behind all others. */
    static int last(List<UnitRow> there) {
        return 1 + there.stream().mapToInt(UnitRow::position).max().orElse(0);
    }
}
