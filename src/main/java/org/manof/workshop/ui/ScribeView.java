package org.manof.workshop.ui;

import com.vaadin.flow.component.dependency.JsModule;
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
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.ui.InitiativeNavigation;
import org.manof.live.Live;
import org.manof.security.CurrentActor;
import org.manof.security.Role;
import org.manof.shared.Refusal;
import org.manof.shared.ui.People;
import org.manof.workshop.ByHand;
import org.manof.workshop.Kinds;
import org.manof.workshop.Seats;
import org.manof.workshop.Workshops;

/** Where staff write for people without a phone what is on their paper, or what they say. */
@Route("scribe")
@PermitAll
@StyleSheet("manof/styles/phone.css")
@StyleSheet("manof/styles/scribe.css")
@JsModule("context://manof/elements/drafts.js")
class ScribeView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient RoomView.PhoneParts parts;
    private final transient ByHand byHand;
    private final transient CurrentActor current;

    ScribeView(
            Workshops workshops,
            Seats seats,
            Kinds kinds,
            Live live,
            InitiativeReader initiatives,
            ByHand byHand,
            CurrentActor current) {
        this.parts = new RoomView.PhoneParts(workshops, seats, kinds, live, initiatives);
        this.byHand = byHand;
        this.current = current;
        addClassName("scribe-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var actor = current.staff().orElseThrow(Refusal::notAllowed);
        var id = id(parameter);
        var workshop = parts.workshops().listed(actor, id);
        var initiative = parts.workshops().initiativeOf(id);
        var ways = new Div(InitiativeNavigation.initiativeLink(getTranslation("agenda.home"), initiative));
        ways.addClassName("row");
        if (actor.role() == Role.FACILITATOR) {
            ways.add(new Anchor("console/" + id, getTranslation("workshops.console")));
        }
        removeAll();
        add(
                ways,
                new H1(getPageTitle()),
                new Paragraph(People.text(workshop.title())),
                new Paragraph(getTranslation("byHand.how")),
                new Scribe(
                        parts,
                        byHand,
                        actor,
                        id,
                        parts.initiatives().read(initiative).sectors()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("byHand.title");
    }

    private static UUID id(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }
}
