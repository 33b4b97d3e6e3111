package org.manof.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a model with the units that the guide names. */
@Service
public class ModelFromGuide {
    private final ModelDoor door;
    private final UnitRows units;
    private final ModelUnits model;
    private final InitiativeReader initiatives;

    ModelFromGuide(ModelDoor door, UnitRows units, ModelUnits model, InitiativeReader initiatives) {
        this.door = door;
        this.units = units;
        this.model = model;
        this.initiatives = initiatives;
    }

    /**
     * Adds what the guide names and the model has not: its units, and a working group for each chosen lever whose goal has
     * none, or for each goal. What was taken out stays out. Facilitators only.
     */
    @Transactional
    public void begin(Actor actor, ModelAt at, GroupsBy by) {
        var change = door.begin(actor, at);
        var there = units.of(at.initiative());
        var added = new ArrayList<UnitRow>();
        var next = ModelEditing.last(there);
        for (var row : wanted(at.initiative(), by, there)) {
            if (there.size() + added.size() < ModelEditing.MOST
                    && there.stream().noneMatch(known -> stands(known, row))) {
                added.add(row.at(row.place(), next + added.size()));
            }
        }
        added.removeIf(row -> !units.add(row));
        if (!added.isEmpty()) {
            door.note(change, ModelDeeds.BEGIN, new ModelDeeds.Units(List.of(), added));
        }
    }

    private List<UnitRow> wanted(UUID initiative, GroupsBy by, List<UnitRow> there) {
        var wanted = new ArrayList<UnitRow>();
        UnitKind.ofTheGuide().forEach(kind -> wanted.add(fresh(initiative, kind)));
        if (by == GroupsBy.LEVERS) {
            model.levers(initiative).stream()
                    .filter(lever ->
                            there.stream().noneMatch(known -> lever.goal().equals(known.goalId())))
                    .forEach(lever ->
                            wanted.add(fresh(initiative, UnitKind.WORKING_GROUP).forLever(lever.id(), lever.title())));
        } else {
            initiatives
                    .read(initiative)
                    .goals()
                    .forEach(goal ->
                            wanted.add(fresh(initiative, UnitKind.WORKING_GROUP).forGoal(goal.id())));
        }
        return wanted;
    }

    private static UnitRow fresh(UUID initiative, UnitKind kind) {
        return UnitRow.fresh(Ids.next(), initiative, kind, 0);
    }

    private static boolean stands(UnitRow known, UnitRow wanted) {
        if (wanted.kind() != UnitKind.WORKING_GROUP) {
            return known.kind() == wanted.kind();
        }
        return wanted.leverId() != null
                ? wanted.leverId().equals(known.leverId())
                : Objects.equals(wanted.goalId(), known.goalId());
    }
}
