package org.manof.evaluation;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.workplan.Body;
import org.manof.workplan.KnownBodies;
import org.manof.workplan.PlanLine;
import org.manof.workplan.Plans;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.DeskChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the evaluation plan, for the initiative's staff and for the picture of a workshop. */
@Service
public class Evaluations {
    /** The key of the activity in which the evaluation plan is built. */
    public static final String KIND = "evaluation";

    static final String TABLE = "evaluation";

    private final Membership membership;
    private final Plans plans;
    private final EvaluationSheets sheets;
    private final SuggestionRows suggestions;
    private final KnownBodies owners;
    private final DeskChanges changes;

    Evaluations(
            Membership membership,
            Plans plans,
            EvaluationSheets sheets,
            SuggestionRows suggestions,
            KnownBodies owners,
            DeskChanges changes) {
        this.membership = membership;
        this.plans = plans;
        this.sheets = sheets;
        this.suggestions = suggestions;
        this.owners = owners;
        this.changes = changes;
    }

    /** The evaluation plan for staff of the initiative; to everybody else it does not exist. */
    @Transactional(readOnly = true)
    public EvaluationPicture read(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return whole(initiative);
    }

    /** What everyone may see of it in one activity: how many marks a suggestion has once that is revealed. */
    @Transactional(readOnly = true)
    public EvaluationPicture picture(ActivityRef activity) {
        return whole(activity.initiative())
                .with(suggestions.shown(activity.id(), activity.revealed()), suggestions.unread(activity.id()));
    }

    /** Whom a measure may name as its owner; for staff. */
    @Transactional(readOnly = true)
    public List<Body> owners(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return owners.of(initiative);
    }

    /** The actions that a milestone may belong to; for staff. */
    @Transactional(readOnly = true)
    public List<PlanLine> actions(Actor actor, UUID initiative) {
        return plans.read(actor, initiative).sheet().lines().stream()
                .filter(line -> !line.action().isEmpty())
                .toList();
    }

    /** Inside a call that has authorised its reader. The number comes first: the rest is at least as new as it says. */
    EvaluationPicture whole(UUID initiative) {
        var own = changes.seq(TABLE, initiative);
        var plan = plans.picture(initiative);
        return new EvaluationPicture(
                own + plan.seq(),
                plan.years(),
                sheets.goals(initiative),
                sheets.milestones(initiative, plan.sheet()),
                List.of(),
                0);
    }
}
