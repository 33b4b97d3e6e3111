package org.manof.partnership;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.InitiativeReader;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Localized;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.Changes;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.springframework.stereotype.Service;

/** The initiative's list of stakeholders: from the authority's file, and whom people add in the room. */
@Service
public class Stakeholders {
    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 80;

    private final StakeholderRows rows;
    private final Activities activities;
    private final InitiativeReader initiatives;
    private final Contributions contributions;
    private final Deeds deeds;
    private final Changes changes;

    Stakeholders(
            StakeholderRows rows,
            Activities activities,
            InitiativeReader initiatives,
            Contributions contributions,
            Deeds deeds,
            Changes changes) {
        this.rows = rows;
        this.activities = activities;
        this.initiatives = initiatives;
        this.contributions = contributions;
        this.deeds = deeds;
        this.changes = changes;
    }

    /**
     * Adds a stakeholder for everybody to see: participants while the activity is open, facilitators at any time. Refuses an empty or
     * long name, one that the initiative has already, a missing level, and a sector that is not on the initiative's list.
     */
    public void add(Actor actor, UUID workshop, UUID activity, NewStakeholder typed, UUID command) {
        if (actor instanceof Actor.Staff) {
            contributions.decide(actor, workshop, command, account -> {
                var added = add(workshop, activity, typed, null);
                deeds.note(workshop, account, StakeholderDeeds.ADD, added);
            });
        } else {
            contributions.contribute(actor, workshop, activity, command, me -> {
                // The workshop's row before the name's, as a facilitator's decision takes them.
                changes.touch(workshop);
                var unused = add(workshop, activity, typed, me.id());
            });
        }
    }

    private StakeholderDeeds.Added add(UUID workshop, UUID activity, NewStakeholder typed, @Nullable UUID addedBy) {
        var initiative = activities.find(workshop, activity).initiative();
        var name = Text.required(typed.name(), NAME_LENGTH);
        var key = NameKey.of(name);
        if (key.isEmpty()) {
            throw Refusal.of("refusal.text.empty");
        }
        var sector = Objects.requireNonNullElse(typed.sector(), "");
        if (initiatives.read(initiative).sector(sector).isEmpty()) {
            throw Refusal.of("refusal.stakeholder.sector");
        }
        var level = typed.level();
        if (level == null) {
            throw Refusal.of("refusal.stakeholder.level");
        }
        var stakeholder = new Stakeholder(Ids.next(), Localized.of(typed.language(), name), sector, level);
        rows.add(initiative, stakeholder, addedBy);
        if (!rows.name(initiative, key, stakeholder.id())) {
            throw Refusal.of("refusal.stakeholder.exists", name);
        }
        return new StakeholderDeeds.Added(stakeholder.id(), name);
    }
}
