package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.manof.live.Live;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
import org.manof.workshop.DeedLog;
import org.manof.workshop.Workshops;

/** Where the staff of an initiative read what was done in a workshop, and take it away as a file. */
@Route("log")
@PermitAll
@StyleSheet("manof/styles/log.css")
class LogView extends StaffPage {
    private final transient LogParts parts;

    /** What a log is made with. */
    record LogParts(Workshops workshops, DeedLog log, Live live) {}

    LogView(Workshops workshops, DeedLog log, Live live, CurrentActor current) {
        super(workshops, current, "log.title", "log.how");
        this.parts = new LogParts(workshops, log, live);
        addClassName("log-page");
    }

    @Override
    Component work(Actor.Staff actor, UUID workshop) {
        return new LogList(parts, actor, workshop);
    }
}
