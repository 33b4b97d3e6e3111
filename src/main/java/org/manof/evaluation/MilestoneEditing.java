package org.manof.evaluation;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workplan.PlanLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What facilitators change in milestones, each cell for itself. */
@Service
public class MilestoneEditing {
    private final EvaluationDoor door;
    private final EvaluationSheets sheets;
    private final MilestoneRows milestones;

    MilestoneEditing(EvaluationDoor door, EvaluationSheets sheets, MilestoneRows milestones) {
        this.door = door;
        this.sheets = sheets;
        this.milestones = milestones;
    }

    /** Adds a milestone; refuses an empty text, a day outside the plan's years, a foreign goal, and an action that is not in the plan. */
    @Transactional
    public void add(Actor actor, UUID initiative, NewMilestone typed) {
        door.begin(actor, initiative);
        milestones.add(new StoredMilestone(
                typed.id(),
                initiative,
                door.goal(initiative, typed.goal()),
                typed.row() == null ? null : row(initiative, typed.row()),
                Text.required(typed.text(), EvaluationRules.MILESTONE),
                EvaluationRules.date(typed.date(), door.years(initiative)),
                false,
                OffsetDateTime.now(door.clock())));
    }

    /** As {@link MeasureEditing#save}. */
    @Transactional
    public Edited save(Actor actor, UUID initiative, UUID milestone, MilestoneField field, String before, String mine) {
        door.begin(actor, initiative);
        var stored = milestones.find(initiative, milestone).orElseThrow(Refusal::notFound);
        var actions = door.actions(initiative).stream().collect(Collectors.toMap(PlanLine::id, PlanLine::action));
        var now = field.of(sheets.milestone(stored, actions));
        return switch (field) {
            case TEXT ->
                Edited.put(
                        now,
                        before,
                        Text.required(mine, EvaluationRules.MILESTONE),
                        text -> milestones.content(milestone, text));
            case DATE -> {
                var date = EvaluationRules.date(mine, door.years(initiative));
                yield Edited.put(now, before, EvaluationRules.day(date), _ -> milestones.day(milestone, date));
            }
            case GOAL -> Edited.put(now, before, mine, id -> milestones.goal(milestone, door.goal(initiative, id(id))));
            case ROW ->
                Edited.put(
                        now,
                        before,
                        mine,
                        id -> milestones.row(milestone, id.isEmpty() ? null : row(initiative, id(id))));
        };
    }

    /** Takes a milestone out; it is kept, and {@link #restore} puts it back. */
    @Transactional
    public void remove(Actor actor, UUID initiative, UUID milestone) {
        remove(actor, initiative, milestone, true);
    }

    @Transactional
    public void restore(Actor actor, UUID initiative, UUID milestone) {
        remove(actor, initiative, milestone, false);
    }

    private void remove(Actor actor, UUID initiative, UUID milestone, boolean removed) {
        door.begin(actor, initiative);
        milestones.remove(
                milestones
                        .find(initiative, milestone)
                        .orElseThrow(Refusal::notFound)
                        .id(),
                removed);
    }

    private @Nullable UUID row(UUID initiative, UUID row) {
        return door.actions(initiative).stream()
                .map(PlanLine::id)
                .filter(row::equals)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }
}
