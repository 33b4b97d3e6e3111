package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.manof.initiative.ui.InitiativeNavigation;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
import org.manof.security.Role;
import org.manof.shared.Refusal;
import org.manof.shared.ui.People;
import org.manof.workshop.Workshops;

/** A page about one workshop for the staff of its initiative: the ways to other pages, its name, how it goes, and the work itself. */
abstract class StaffPage extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient CurrentActor current;
    private final String title;
    private final String how;

    /** {@code title} and {@code how} are keys in the bundles. */
    StaffPage(Workshops workshops, CurrentActor current, String title, String how) {
        this.workshops = workshops;
        this.current = current;
        this.title = title;
        this.how = how;
    }

    /** What is done on this page, for staff of the workshop's initiative. */
    abstract Component work(Actor.Staff actor, UUID workshop);

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var actor = current.staff().orElseThrow(Refusal::notAllowed);
        var id = id(parameter);
        var workshop = workshops.listed(actor, id);
        var ways =
                new Div(InitiativeNavigation.initiativeLink(getTranslation("agenda.home"), workshops.initiativeOf(id)));
        ways.addClassName("row");
        if (actor.role() == Role.FACILITATOR) {
            ways.add(new Anchor("console/" + id, getTranslation("workshops.console")));
        }
        removeAll();
        add(
                ways,
                new H1(getPageTitle()),
                new Paragraph(People.text(workshop.title())),
                new Paragraph(getTranslation(how)),
                work(actor, id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title);
    }

    private static UUID id(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }
}
