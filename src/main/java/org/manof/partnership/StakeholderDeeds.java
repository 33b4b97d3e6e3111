package org.manof.partnership;

import java.util.Set;
import java.util.UUID;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.manof.workshop.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes back a stakeholder whom a facilitator added, unless somebody has placed them or built on them. */
@Component
class StakeholderDeeds implements DeedKind {
    static final String ADD = "deed.partnership.add";

    private final StakeholderRows stakeholders;
    private final Workshops workshops;
    private final ApplicationEventPublisher events;

    StakeholderDeeds(StakeholderRows stakeholders, Workshops workshops, ApplicationEventPublisher events) {
        this.stakeholders = stakeholders;
        this.workshops = workshops;
        this.events = events;
    }

    record Added(UUID stakeholder, String name) {}

    @Override
    public Set<String> keys() {
        return Set.of(ADD);
    }

    @Override
    public void undo(Deed deed) {
        var stakeholder = deed.before(Added.class).stakeholder();
        if (!stakeholders.lock(stakeholder) || stakeholders.placed(stakeholder)) {
            throw DeedKind.builtUpon();
        }
        events.publishEvent(new StakeholderLeaving(workshops.initiativeOf(deed.workshop()), stakeholder));
        stakeholders.delete(stakeholder);
    }

    @Override
    public String about(Deed deed, Language reader) {
        return deed.before(Added.class).name();
    }
}
