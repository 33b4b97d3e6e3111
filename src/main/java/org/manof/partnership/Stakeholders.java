package org.manof.partnership;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.InitiativeReader;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Localized;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.Access;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.manof.workshop.OwnStanding;
import org.manof.workshop.Review;
import org.manof.workshop.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
    private final Reviews reviews;
    private final Access access;

    Stakeholders(
            StakeholderRows rows,
            Activities activities,
            InitiativeReader initiatives,
            Contributions contributions,
            Deeds deeds,
            Reviews reviews,
            Access access) {
        this.rows = rows;
        this.activities = activities;
        this.initiatives = initiatives;
        this.contributions = contributions;
        this.deeds = deeds;
        this.reviews = reviews;
        this.access = access;
    }

    /**
     * Adds a stakeholder for everybody to see, or for facilitators to read first: participants while the activity is open, facilitators at
     * any time. Refuses more than one person may add, an empty or long name, one that the initiative has already, a missing level, and a sector that is not on the initiative's list.
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
                reviews.hold(workshop);
                reviews.rules(activity).requireRoom(own(activity, me.id()).size());
                var unused = add(workshop, activity, typed, me.id());
            });
        }
    }

    /** Whom the participant added in the activity, oldest first; nobody else's. */
    @Transactional(readOnly = true)
    public List<OwnStakeholder> mine(Actor actor, UUID workshop, UUID activity) {
        var me = access.participant(actor, workshop);
        var circles = activities.find(workshop, activity);
        var decided = reviews.of(circles.id());
        var rules = reviews.rules(circles.id());
        return own(circles.id(), me.id()).stream()
                .map(added -> new OwnStakeholder(
                        added.stakeholder().id(),
                        added.stakeholder().name(),
                        OwnStanding.of(
                                decided.getOrDefault(added.stakeholder().id(), Review.NONE), added.shown(), rules)))
                .toList();
    }

    /**
     * Takes back one's own addition that waits to be read or is hidden; what everybody sees stays. Participants only, while open. Refuses
     * somebody else's as if there were none.
     */
    public void withdraw(Actor actor, UUID workshop, UUID activity, UUID stakeholder, UUID command) {
        contributions.contribute(actor, workshop, activity, command, me -> {
            reviews.hold(workshop);
            var circles = activities.find(workshop, activity);
            if (own(circles.id(), me.id()).stream()
                    .noneMatch(added -> added.stakeholder().id().equals(stakeholder))) {
                throw Refusal.notFound();
            }
            if (rows.exists(circles.initiative(), stakeholder)) {
                throw Refusal.of("refusal.stakeholder.shown");
            }
            reviews.rewritten(circles.id(), stakeholder);
            rows.delete(stakeholder);
        });
    }

    private List<StakeholderRows.Added> own(UUID activity, UUID participant) {
        return rows.addedIn(activity).stream()
                .filter(added -> added.by().equals(participant))
                .toList();
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
        if (addedBy == null) {
            rows.add(initiative, stakeholder);
        } else {
            rows.add(
                    initiative,
                    stakeholder,
                    addedBy,
                    activity,
                    !reviews.rules(activity).readFirst());
        }
        if (!rows.name(initiative, key, stakeholder.id())) {
            throw Refusal.of("refusal.stakeholder.exists", name);
        }
        return new StakeholderDeeds.Added(stakeholder.id(), name);
    }
}
