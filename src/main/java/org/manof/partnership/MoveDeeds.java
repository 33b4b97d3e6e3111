package org.manof.partnership;

import java.util.Set;
import java.util.UUID;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.manof.workshop.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a move out of the plan again, unless somebody has worked on its row. */
@Component
class MoveDeeds implements DeedKind {
    static final String PLAN = "deed.partnership.move";

    private final PlannedMoves rows;
    private final Workshops workshops;
    private final ApplicationEventPublisher events;

    MoveDeeds(PlannedMoves rows, Workshops workshops, ApplicationEventPublisher events) {
        this.rows = rows;
        this.workshops = workshops;
        this.events = events;
    }

    record Planned(UUID lever, UUID stakeholder, UUID row, String action) {}

    @Override
    public Set<String> keys() {
        return Set.of(PLAN);
    }

    @Override
    public void undo(Deed deed) {
        var planned = deed.before(Planned.class);
        if (rows.row(planned.lever(), planned.stakeholder())
                .filter(planned.row()::equals)
                .isEmpty()) {
            throw DeedKind.builtUpon();
        }
        rows.remove(planned.lever(), planned.stakeholder());
        events.publishEvent(
                new MoveTakenBack(workshops.initiativeOf(deed.workshop()), planned.row(), planned.action()));
    }

    @Override
    public String about(Deed deed, Language reader) {
        return deed.before(Planned.class).action();
    }
}
