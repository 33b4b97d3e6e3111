package org.manof.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.workplan.PlanLine;
import org.manof.workplan.Plans;
import org.manof.workshop.DeskChanges;
import org.springframework.stereotype.Component;

/** Lets facilitators' changes of an evaluation plan in, one at a time, and knows what they may be about. */
@Component
record EvaluationDoor(
        Membership membership, DeskChanges changes, InitiativeReader initiatives, Plans plans, Clock clock) {

    void begin(Actor actor, UUID initiative) {
        membership.requireFacilitator(actor, initiative);
        changes.begin(Evaluations.TABLE, initiative);
    }

    List<Integer> years(UUID initiative) {
        return plans.picture(initiative).years();
    }

    /** A goal of the initiative; refuses a foreign one. */
    UUID goal(UUID initiative, UUID goal) {
        return initiatives
                .read(initiative)
                .goal(goal)
                .orElseThrow(Refusal::notFound)
                .id();
    }

    /** The actions that are in the plan. */
    List<PlanLine> actions(UUID initiative) {
        return plans.picture(initiative).sheet().lines();
    }
}
