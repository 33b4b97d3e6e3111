package org.manof.assumption;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which assumptions stand and which stay open: the facilitator decides with the room, once it has seen how far it agrees. */
@Service
public class AssumptionDecisions {
    /** The longest reason, in code points. */
    public static final int REASON = 500;

    private final AssumptionRows assumptions;
    private final AssumptionDecisionRows decisions;
    private final Contributions contributions;
    private final Deeds deeds;
    private final Membership membership;
    private final Agendas agendas;

    AssumptionDecisions(
            AssumptionRows assumptions,
            AssumptionDecisionRows decisions,
            Contributions contributions,
            Deeds deeds,
            Membership membership,
            Agendas agendas) {
        this.assumptions = assumptions;
        this.decisions = decisions;
        this.contributions = contributions;
        this.deeds = deeds;
        this.membership = membership;
        this.agendas = agendas;
    }

    /**
     * Decides in place of what was decided before; {@code reason} may be empty, up to {@link #REASON} characters. Facilitators only.
     * Refuses before the reveal, and an assumption that does not stand in the workshop's gallery.
     */
    public void decide(Actor actor, UUID workshop, UUID assumption, Verdict verdict, String reason, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            require(workshop, assumption);
            var why = Text.limited(reason, REASON);
            var kind = verdict == Verdict.STANDS ? AssumptionDeeds.STANDS : AssumptionDeeds.OPEN;
            note(workshop, facilitator, kind, assumption);
            decisions.put(assumption, verdict, why.isEmpty() ? null : why, facilitator);
        });
    }

    /** Takes a decision back, if there is one; refuses as {@link #decide}. */
    public void reconsider(Actor actor, UUID workshop, UUID assumption, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            require(workshop, assumption);
            if (decisions.find(assumption).isPresent()) {
                note(workshop, facilitator, AssumptionDeeds.RECONSIDER, assumption);
                decisions.delete(assumption);
            }
        });
    }

    /** What was decided in all workshops of an initiative, for its staff. */
    @Transactional(readOnly = true)
    public List<DecidedAssumption> of(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return decisions.ofInitiative(initiative).stream()
                .map(row -> new DecidedAssumption(row.id(), row.content(), new Decision(row.verdict(), row.reason())))
                .toList();
    }

    private void note(UUID workshop, UUID facilitator, String kind, UUID assumption) {
        var before = decisions.find(assumption).orElse(null);
        deeds.note(workshop, facilitator, kind, new AssumptionDeeds.Decided(assumption, before));
    }

    private void require(UUID workshop, UUID assumption) {
        var activity = agendas.ofKind(workshop, AssumptionRatings.KIND).orElseThrow(Refusal::notFound);
        var gallery = assumptions.gallery(workshop);
        var unused = gallery.find(assumption).filter(gallery::stands).orElseThrow(Refusal::notFound);
        if (!activity.revealed()) {
            throw Refusal.of("refusal.assumption.hidden");
        }
    }
}
