package org.manof.workshop.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.manof.initiative.ui.InitiativeNavigation;
import org.manof.live.Live;
import org.manof.security.CurrentActor;
import org.manof.security.Role;
import org.manof.shared.Refusal;
import org.manof.shared.ui.People;
import org.manof.workshop.DeedLog;
import org.manof.workshop.Workshops;

/** Where the staff of an initiative read what was done in a workshop, and take it away as a file. */
@Route("log")
@PermitAll
@StyleSheet("manof/styles/log.css")
class LogView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient LogParts parts;
    private final transient CurrentActor current;

    /** What a log is made with. */
    record LogParts(Workshops workshops, DeedLog log, Live live) {}

    LogView(Workshops workshops, DeedLog log, Live live, CurrentActor current) {
        this.parts = new LogParts(workshops, log, live);
        this.current = current;
        addClassName("log-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var actor = current.staff().orElseThrow(Refusal::notAllowed);
        var id = id(parameter);
        var workshop = parts.workshops().listed(actor, id);
        var ways = new Div(InitiativeNavigation.initiativeLink(
                getTranslation("agenda.home"), parts.workshops().initiativeOf(id)));
        ways.addClassName("row");
        if (actor.role() == Role.FACILITATOR) {
            ways.add(new Anchor("console/" + id, getTranslation("workshops.console")));
        }
        removeAll();
        add(
                ways,
                new H1(getPageTitle()),
                new Paragraph(People.text(workshop.title())),
                new Paragraph(getTranslation("log.how")),
                new LogList(parts, actor, id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("log.title");
    }

    private static UUID id(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }
}
