package org.manof.evaluation;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.InitiativeErased;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.manof.partnership.StakeholderLeaving;
import org.manof.workshop.DeedKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the goals, years and stakeholders that measures, milestones and suggestions are about, and lets go of them with their initiative. */
@Component
class EvaluationKept implements PartHolder {
    private final MeasureRows measures;
    private final MilestoneRows milestones;
    private final SuggestionRows suggestions;
    private final JdbcClient jdbc;

    EvaluationKept(MeasureRows measures, MilestoneRows milestones, SuggestionRows suggestions, JdbcClient jdbc) {
        this.measures = measures;
        this.milestones = milestones;
        this.suggestions = suggestions;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> holds(UUID initiative, Part part) {
        return switch (part) {
            case Part.OfGoal(var id) when measured(initiative, id) -> Optional.of("refusal.edit.measured");
            case Part.OfYear(var year) when aimed(initiative, year) -> Optional.of("refusal.edit.yearMeasured");
            default -> Optional.empty();
        };
    }

    @EventListener
    void leaving(StakeholderLeaving event) {
        if (measures.anyBy(event.stakeholder())) {
            throw DeedKind.builtUpon();
        }
    }

    /** First of all: nothing holds on to goals. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void erased(InitiativeErased event) {
        jdbc.sql("delete from evaluation_suggestion where initiative_id = ?")
                .param(event.initiative())
                .update();
        jdbc.sql("delete from evaluation_milestone where initiative_id = ?")
                .param(event.initiative())
                .update();
        jdbc.sql("delete from evaluation_measure where initiative_id = ?")
                .param(event.initiative())
                .update();
    }

    private boolean measured(UUID initiative, UUID goal) {
        return measures.of(initiative).stream().anyMatch(each -> each.goalId().equals(goal))
                || milestones.of(initiative).stream()
                        .anyMatch(each -> each.goalId().equals(goal))
                || suggestions.anyFor(goal);
    }

    private boolean aimed(UUID initiative, int year) {
        return measures.targets(initiative).values().stream().anyMatch(targets -> targets.containsKey(year))
                || milestones.of(initiative).stream()
                        .anyMatch(each -> each.dueOn().getYear() == year);
    }
}
