package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.UUID;
import org.manof.live.Audience;
import org.manof.live.Live;
import org.manof.live.ui.LiveScreen;
import org.manof.security.Actor;
import org.manof.workshop.WorkshopPicture;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Service;

/** Brings staff's pages about an initiative what changes in it: by the line of its newest workshop, which hears of what concerns them all. */
@Service
public class InitiativeLine {
    private final Workshops workshops;
    private final Live live;

    InitiativeLine(Workshops workshops, Live live) {
        this.workshops = workshops;
        this.live = live;
    }

    /** Calls {@code refresh} now and after every change, for as long as {@code page} is attached. Without a workshop it is called once. */
    public void follow(Component page, Actor.Staff actor, UUID initiative, Runnable refresh) {
        workshops.of(actor, initiative).stream()
                .findFirst()
                .ifPresentOrElse(
                        newest -> {
                            var picture = LiveScreen.follow(
                                    page,
                                    live,
                                    newest.id(),
                                    WorkshopPicture.class,
                                    Audience.CONSOLE,
                                    actor.account(),
                                    workshops.picture(actor, newest.id()));
                            Signal.effect(page, () -> {
                                var unused = picture.get();
                                refresh.run();
                            });
                        },
                        refresh);
    }
}
