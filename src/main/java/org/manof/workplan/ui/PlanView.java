package org.manof.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.manof.initiative.Initiatives;
import org.manof.initiative.ui.InitiativeNavigation;
import org.manof.live.Audience;
import org.manof.live.Live;
import org.manof.live.ui.LiveScreen;
import org.manof.presence.Presence;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Languages;
import org.manof.workshop.WorkshopPicture;
import org.manof.workshop.Workshops;

/** The plan of an initiative outside a workshop, for its facilitators and its coordinator. */
@Route("plan")
@PermitAll
class PlanView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient PlanRoom room;
    private final transient Presence presence;
    private final transient Initiatives initiatives;
    private final transient Workshops workshops;
    private final transient CurrentActor current;
    private final transient Live live;

    PlanView(
            PlanRoom room,
            Presence presence,
            Initiatives initiatives,
            Workshops workshops,
            CurrentActor current,
            Live live) {
        this.room = room;
        this.presence = presence;
        this.initiatives = initiatives;
        this.workshops = workshops;
        this.current = current;
        this.live = live;
        addClassName("plan-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var actor = current.staff().orElseThrow(Refusal::notAllowed);
        var picture = initiatives.picture(actor, id(parameter));
        var authority = picture.authority().in(Languages.current());
        removeAll();
        var desk =
                new PlanDesk(room, presence, actor, picture.id(), room.plans().read(actor, picture.id()));
        add(InitiativeNavigation.initiativeLink(authority, picture.id()), new H1(getPageTitle()), desk);
        follow(actor, picture.id(), desk);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.title");
    }

    /**
     * A change of the plan is told to all workshops of the initiative, so the newest one's line carries it here; and a plan
     * without a workshop has nothing to change. Only when the plan's own number has risen is it read again.
     */
    private void follow(Actor.Staff actor, UUID initiative, PlanDesk desk) {
        workshops.of(actor, initiative).stream().findFirst().ifPresent(newest -> {
            var picture = LiveScreen.follow(
                    desk,
                    live,
                    newest.id(),
                    WorkshopPicture.class,
                    Audience.CONSOLE,
                    actor.account(),
                    workshops.picture(actor, newest.id()));
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
