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
import org.manof.workshop.AgendaEditing;
import org.manof.workshop.Kinds;
import org.manof.workshop.Workshops;

/** Where the staff of an initiative compose a workshop's agenda. */
@Route("agenda")
@PermitAll
@StyleSheet("manof/styles/agenda.css")
class ComposerView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient ComposerParts parts;
    private final transient CurrentActor current;

    /** What a composer is made with. */
    record ComposerParts(Workshops workshops, AgendaEditing editing, Kinds kinds, Live live) {}

    ComposerView(Workshops workshops, AgendaEditing editing, Kinds kinds, Live live, CurrentActor current) {
        this.parts = new ComposerParts(workshops, editing, kinds, live);
        this.current = current;
        addClassName("composer-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var actor = current.staff().orElseThrow(Refusal::notAllowed);
        var id = id(parameter);
        var workshop = parts.workshops().listed(actor, id);
        var home = InitiativeNavigation.initiativeLink(
                getTranslation("agenda.home"), parts.workshops().initiativeOf(id));
        var ways = new Div(home);
        ways.addClassName("row");
        if (actor.role() == Role.FACILITATOR) {
            ways.add(new Anchor("console/" + id, getTranslation("workshops.console")));
        }
        removeAll();
        add(
                ways,
                new H1(getPageTitle()),
                new Paragraph(People.text(workshop.title())),
                new Paragraph(getTranslation("agenda.how")),
                new Composer(parts, actor, id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.agenda");
    }

    private static UUID id(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }
}
