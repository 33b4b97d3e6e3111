package org.manof.partnership;

import java.util.Set;
import java.util.UUID;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Takes back a stakeholder whom a facilitator added, unless somebody has placed them or built on them. */
@Component
class StakeholderDeeds implements DeedKind {
    static final String ADD = "deed.partnership.add";

    private final Joining joining;
    private final Workshops workshops;

    StakeholderDeeds(Joining joining, Workshops workshops) {
        this.joining = joining;
        this.workshops = workshops;
    }

    record Added(UUID stakeholder, String name) {}

    @Override
    public Set<String> keys() {
        return Set.of(ADD);
    }

    @Override
    public void undo(Deed deed) {
        joining.leave(
                workshops.initiativeOf(deed.workshop()),
                deed.before(Added.class).stakeholder());
    }

    @Override
    public String about(Deed deed, Language reader) {
        return deed.before(Added.class).name();
    }
}
