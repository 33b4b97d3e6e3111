package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.live.Live;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
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
class ScribeView extends StaffPage {
    private final transient RoomView.PhoneParts parts;
    private final transient ByHand byHand;

    ScribeView(
            Workshops workshops,
            Seats seats,
            Kinds kinds,
            Live live,
            InitiativeReader initiatives,
            ByHand byHand,
            CurrentActor current) {
        super(workshops, current, "byHand.title", "byHand.how");
        this.parts = new RoomView.PhoneParts(workshops, seats, kinds, live, initiatives);
        this.byHand = byHand;
        addClassName("scribe-page");
    }

    @Override
    Component work(Actor.Staff actor, UUID workshop) {
        return new Scribe(
                parts,
                byHand,
                actor,
                workshop,
                parts.initiatives()
                        .read(parts.workshops().initiativeOf(workshop))
                        .sectors());
    }
}
