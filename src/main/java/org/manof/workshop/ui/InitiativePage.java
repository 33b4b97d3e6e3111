package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.signals.Signal;
import java.util.UUID;
import org.manof.initiative.Initiatives;
import org.manof.initiative.ui.InitiativeNavigation;
import org.manof.live.Audience;
import org.manof.live.Live;
import org.manof.live.ui.LiveScreen;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Languages;
import org.manof.workshop.WorkshopPicture;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** A page about something of an initiative outside workshops, for its staff: the way home, its name, and the desk. */
public abstract class InitiativePage extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient PageParts parts;
    private final String title;

    /** What such a page is made with. */
    @Component
    public record PageParts(Initiatives initiatives, Workshops workshops, CurrentActor current, Live live) {}

    /** {@code title} is a key in the bundles. */
    protected InitiativePage(PageParts parts, String title) {
        this.parts = parts;
        this.title = title;
        addClassName("desk-page");
    }

    /** What is done on this page, for staff of the initiative. */
    protected abstract LiveDesk desk(Actor.Staff actor, UUID initiative);

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var actor = parts.current().staff().orElseThrow(Refusal::notAllowed);
        var picture = parts.initiatives().picture(actor, id(parameter));
        var authority = picture.authority().in(Languages.current());
        removeAll();
        var desk = desk(actor, picture.id());
        add(InitiativeNavigation.initiativeLink(authority, picture.id()), new H1(getPageTitle()), desk);
        follow(actor, picture.id(), desk);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title);
    }

    /** A change on a desk is told to all workshops of the initiative, so the newest one's line carries it here. */
    private void follow(Actor.Staff actor, UUID initiative, LiveDesk desk) {
        parts.workshops().of(actor, initiative).stream().findFirst().ifPresent(newest -> {
            var picture = LiveScreen.follow(
                    desk,
                    parts.live(),
                    newest.id(),
                    WorkshopPicture.class,
                    Audience.CONSOLE,
                    actor.account(),
                    parts.workshops().picture(actor, newest.id()));
            Signal.effect(desk, () -> {
                var unused = picture.get();
                desk.refresh();
            });
        });
    }

    private static UUID id(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }
}
