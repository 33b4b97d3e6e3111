package org.manof.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.initiative.InitiativeReader;
import org.manof.partnership.Stakeholder;
import org.manof.workplan.KnownBodies;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanSheet;
import org.springframework.stereotype.Component;

/** Puts goals, measures, milestones and the actions of the plan together. */
@Component
class EvaluationSheets {
    private final InitiativeReader initiatives;
    private final MeasureRows measures;
    private final MilestoneRows milestones;
    private final KnownBodies owners;

    EvaluationSheets(InitiativeReader initiatives, MeasureRows measures, MilestoneRows milestones, KnownBodies owners) {
        this.initiatives = initiatives;
        this.measures = measures;
        this.milestones = milestones;
        this.owners = owners;
    }

    /** Every goal of the initiative in its order, each with its measures. */
    List<GoalMeasures> goals(UUID initiative) {
        var known = owners.known(initiative);
        var targets = measures.targets(initiative);
        var byGoal = measures.of(initiative).stream()
                .filter(stored -> !stored.removed())
                .map(stored -> measure(stored, known, targets.getOrDefault(stored.id(), Map.of())))
                .collect(Collectors.groupingBy(Measure::goal));
        return initiatives.read(initiative).goals().stream()
                .map(goal -> new GoalMeasures(goal, byGoal.getOrDefault(goal.id(), List.of())))
                .toList();
    }

    List<Milestone> milestones(UUID initiative, PlanSheet plan) {
        var actions = plan.lines().stream().collect(Collectors.toMap(PlanLine::id, PlanLine::action));
        return milestones.of(initiative).stream()
                .filter(stored -> !stored.removed())
                .map(stored -> milestone(stored, actions))
                .toList();
    }

    /** A stored measure as readers see it. */
    Measure measure(StoredMeasure stored) {
        return measure(
                stored,
                owners.known(stored.initiativeId()),
                measures.targets(stored.initiativeId()).getOrDefault(stored.id(), Map.of()));
    }

    /** A stored milestone as readers see it; an action that was taken out of the plan has no words. */
    Milestone milestone(StoredMilestone stored, Map<UUID, String> actions) {
        var row = stored.rowId();
        return new Milestone(
                stored.id(),
                stored.content(),
                stored.dueOn(),
                stored.goalId(),
                initiatives.read(stored.initiativeId()).goalText(stored.goalId()),
                row,
                row == null ? "" : actions.getOrDefault(row, ""));
    }

    private static Measure measure(
            StoredMeasure stored, Map<UUID, Stakeholder> known, Map<Integer, BigDecimal> targets) {
        return new Measure(
                stored.id(),
                stored.goalId(),
                stored.definition(),
                stored.kind(),
                stored.subject(),
                stored.unit(),
                stored.baseline(),
                stored.baselineNote(),
                stored.source(),
                stored.frequency(),
                KnownBodies.read(known, stored.ownerId(), stored.ownerText()),
                targets);
    }
}
