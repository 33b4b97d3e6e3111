package org.manof.partnership;

import java.util.Arrays;
import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Changes;
import org.manof.workshop.DeedKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What facilitators write about partners around a lever, each field for itself: role, involvement, expectation, commitment, contact. */
@Service
public class Terms {
    private final Membership membership;
    private final ChosenLevers levers;
    private final StakeholderRows stakeholders;
    private final TermRows rows;
    private final Agendas agendas;
    private final Changes changes;

    Terms(
            Membership membership,
            ChosenLevers levers,
            StakeholderRows stakeholders,
            TermRows rows,
            Agendas agendas,
            Changes changes) {
        this.membership = membership;
        this.levers = levers;
        this.stakeholders = stakeholders;
        this.rows = rows;
        this.agendas = agendas;
        this.changes = changes;
    }

    /** A stakeholder of an initiative around one of its chosen levers. */
    public record Place(UUID initiative, UUID lever, UUID stakeholder) {}

    /** What is written there, for staff of the initiative; refuses a foreign lever or stakeholder. */
    @Transactional(readOnly = true)
    public PartnerTerms read(Actor actor, Place place) {
        membership.require(actor, place.initiative());
        return rows.of(pair(place));
    }

    /**
     * Writes one field if it still holds {@code before}, the text that the writer started from; facilitators only. If somebody else
     * changed it meanwhile nothing is written, and theirs comes back. An involvement is written by its name.
     */
    @Transactional
    public Edited save(Actor actor, Place place, TermField field, String before, String mine) {
        membership.requireFacilitator(actor, place.initiative());
        // Workshops before everything else, in one order, as every change of an initiative takes them.
        agendas.inInitiative(place.initiative(), Circles.KIND).stream()
                .map(ActivityRef::workshop)
                .distinct()
                .sorted()
                .forEach(changes::touch);
        var pair = pair(place);
        var clean = Text.limited(mine, field.most());
        if (field == TermField.INVOLVEMENT
                && !clean.isEmpty()
                && Arrays.stream(Involvement.values())
                        .noneMatch(each -> each.name().equals(clean))) {
            throw Refusal.notFound();
        }
        var stored = rows.write(pair, field, before, clean);
        var now = rows.of(pair).in(field);
        return new Edited(now, stored || now.equals(clean));
    }

    /** Keeps a stakeholder about whom something is agreed. */
    @EventListener
    void leaving(StakeholderLeaving event) {
        if (rows.about(event.stakeholder())) {
            throw DeedKind.builtUpon();
        }
    }

    private TermRows.Pair pair(Place place) {
        levers.require(place.initiative(), place.lever());
        if (!stakeholders.exists(place.initiative(), place.stakeholder())) {
            throw Refusal.notFound();
        }
        return new TermRows.Pair(place.lever(), place.stakeholder());
    }
}
