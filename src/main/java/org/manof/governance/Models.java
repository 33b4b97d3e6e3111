package org.manof.governance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.Membership;
import org.manof.partnership.PartnershipReader;
import org.manof.partnership.Stakeholder;
import org.manof.security.Actor;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.ReviewTurns;
import org.manof.workshop.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the operating model, for the initiative's staff and for the picture of a workshop. */
@Service
public class Models {
    /** The key of the activity in which the model is built and commented on. */
    public static final String KIND = "model";

    private final Membership membership;
    private final ModelUnits units;
    private final ModelChanges changes;
    private final SaidOfUnits said;
    private final PartnershipReader partnership;
    private final InitiativeReader initiatives;
    private final Agendas agendas;
    private final Reviews reviews;

    Models(
            Membership membership,
            ModelUnits units,
            ModelChanges changes,
            SaidOfUnits said,
            PartnershipReader partnership,
            InitiativeReader initiatives,
            Agendas agendas,
            Reviews reviews) {
        this.membership = membership;
        this.units = units;
        this.changes = changes;
        this.said = said;
        this.partnership = partnership;
        this.initiatives = initiatives;
        this.agendas = agendas;
        this.reviews = reviews;
    }

    /** The model for staff of the initiative, with what was taken out and what all its rooms said; to everybody else it does not exist. */
    @Transactional(readOnly = true)
    public ModelPicture read(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        var comments = agendas.inInitiative(initiative, KIND).reversed().stream()
                .flatMap(activity -> said.in(activity).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, SaidOfUnits::both));
        return picture(initiative, comments, 0, ReviewTurns.NONE);
    }

    /** Who can be a member, for staff. */
    @Transactional(readOnly = true)
    public List<Stakeholder> stakeholders(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return partnership.stakeholders(initiative);
    }

    /** What everyone in a workshop may see, for the activity's kind: the model as it stands, and this room's comments. */
    @Transactional(readOnly = true)
    public ModelPicture picture(ActivityRef activity) {
        var whole =
                picture(activity.initiative(), said.in(activity), said.count(activity), reviews.turns(activity.id()));
        return new ModelPicture(
                whole.seq(), whole.standing(), whole.levers(), whole.sectors(), whole.written(), whole.turns());
    }

    /** The number comes first: the rest is at least as new as it says. */
    private ModelPicture picture(
            UUID initiative, Map<UUID, List<UnitComment>> comments, int written, ReviewTurns turns) {
        var seq = changes.seq(initiative);
        var chosen = units.levers(initiative);
        return new ModelPicture(
                seq,
                units.of(initiative, chosen, comments),
                chosen,
                initiatives.read(initiative).sectors(),
                written,
                turns);
    }
}
