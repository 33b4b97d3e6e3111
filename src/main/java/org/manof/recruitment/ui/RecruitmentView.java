package org.manof.recruitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.manof.initiative.ui.InitiativeNavigation;
import org.manof.live.Audience;
import org.manof.live.Live;
import org.manof.live.ui.LiveScreen;
import org.manof.recruitment.StaffPlace;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Languages;
import org.manof.workshop.WorkshopPicture;
import org.manof.workshop.Workshops;

/** The candidates of an initiative outside a workshop, for its facilitators and its coordinator. */
@Route("recruitment")
@PermitAll
class RecruitmentView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient RecruitmentRoom room;
    private final transient Workshops workshops;
    private final transient CurrentActor current;
    private final transient Live live;

    RecruitmentView(RecruitmentRoom room, Workshops workshops, CurrentActor current, Live live) {
        this.room = room;
        this.workshops = workshops;
        this.current = current;
        this.live = live;
        addClassNames("stack", "recruitment-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var actor = current.staff().orElseThrow(Refusal::notAllowed);
        var picture = room.initiatives().picture(actor, InitiativeNavigation.id(parameter));
        var desk = new RecruitmentDesk(room, actor, new StaffPlace(picture.id(), null));
        removeAll();
        add(
                InitiativeNavigation.initiativeLink(picture.authority().in(Languages.current()), picture.id()),
                new H1(getPageTitle()),
                new Paragraph(getTranslation("recruitment.how")),
                desk);
        follow(actor, picture.id(), desk);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recruitment.title");
    }

    /** A change at a console is told to its own workshop only, so this desk hears all of them. */
    private void follow(Actor.Staff actor, UUID initiative, RecruitmentDesk desk) {
        for (var workshop : workshops.of(actor, initiative)) {
            var picture = LiveScreen.follow(
                    desk,
                    live,
                    workshop.id(),
                    WorkshopPicture.class,
                    Audience.CONSOLE,
                    actor.account(),
                    workshops.picture(actor, workshop.id()));
            Signal.effect(desk, () -> {
                var unused = picture.get();
                desk.refresh();
            });
        }
    }
}
