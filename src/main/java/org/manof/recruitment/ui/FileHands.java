package org.manof.recruitment.ui;

import com.vaadin.flow.component.Component;
import org.manof.recruitment.StaffPlace;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.ui.Refusals;

/** What staff can do with candidates, from where they are; coordinators only read. */
record FileHands(RecruitmentRoom room, Actor.Staff actor, StaffPlace at, Runnable changed) {
    boolean writes() {
        return actor.role() == Role.FACILITATOR;
    }

    /** Runs a command and shows what is there then, whatever came of it. */
    boolean run(Component place, Runnable command) {
        var done = Refusals.guard(place, command);
        changed.run();
        return done;
    }
}
