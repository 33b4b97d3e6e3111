package org.manof.workshop.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.manof.live.Audience;
import org.manof.live.Live;
import org.manof.live.ui.LiveScreen;
import org.manof.presence.Presence;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
import org.manof.shared.Refusal;
import org.manof.workshop.Mode;
import org.manof.workshop.WorkshopPicture;
import org.manof.workshop.Workshops;
import org.springframework.beans.factory.ObjectProvider;

/** The facilitator's console: the agenda, the work of the current activity, and the room. */
@Route(value = "console/:workshop", autoLayout = false)
@RolesAllowed("FACILITATOR")
@StyleSheet("manof/styles/console.css")
@JsModule("context://manof/elements/keys.js")
class ConsoleView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final String NEXT_SEEN = "element.querySelector('.next').getAttribute('data-seen')";

    private final ConsoleParts parts;
    private final CurrentActor current;
    private final Accounts accounts;
    private final Live live;
    private final Presence presence;
    private final ObjectProvider<ConsoleNote> notes;
    private String title = "";

    ConsoleView(
            ConsoleParts parts,
            CurrentActor current,
            Accounts accounts,
            Live live,
            Presence presence,
            ObjectProvider<ConsoleNote> notes) {
        this.parts = parts;
        this.current = current;
        this.accounts = accounts;
        this.live = live;
        this.presence = presence;
        this.notes = notes;
        addClassName("console");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = (Actor.Staff) current.get();
        try {
            var id = UUID.fromString(event.getRouteParameters().get("workshop").orElse(""));
            build(actor, parts.workshops().listed(actor, id));
        } catch (Refusal | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void build(Actor.Staff actor, Workshops.Listed workshop) {
        removeAll();
        title = workshop.title();
        var first = parts.workshops().picture(actor, workshop.id());
        var picture = LiveScreen.follow(
                this, live, workshop.id(), WorkshopPicture.class, Audience.CONSOLE, actor.account(), first);
        var who = presence.avatars(
                "console/" + workshop.id(), actor.account().toString(), accounts.emailOf(actor.account()));
        var bar = new ConsoleBar(workshop, who, parts, actor);
        var agenda = new AgendaList(first, () -> parts.times().of(actor, workshop.id()));
        var work = new ConsoleWork(parts, actor, first);
        var room = new RoomList(parts, actor, first);
        var above = new Div();
        above.addClassName("console-notes");
        notes.stream().flatMap(each -> each.note(actor, workshop.id()).stream()).forEach(above::add);
        add(bar, above, agenda, work, room);
        getElement()
                .executeJs(
                        "import(new URL('manof/elements/keys.js', document.baseURI)).then(m => m.bindConsoleKeys(this))");
        getElement()
                .addEventListener("console-key", key -> {
                    switch (key.getEventData().get("event.detail.key").asString()) {
                        case "next" -> work.stage().takeNext(StageBar.seen(key, NEXT_SEEN));
                        case "timer" -> room.focusOnTimer();
                        case "blank" -> bar.toggleBlank();
                        default -> bar.explainKeys();
                    }
                })
                .addEventData("event.detail.key")
                .addEventData(NEXT_SEEN);
        Signal.effect(this, () -> {
            var now = picture.get();
            if (now.mode() == Mode.WIPED) {
                removeAll();
                var rest = RehearsalSign.wiped();
                rest.add(new Anchor("home", getTranslation("home.title")));
                add(rest);
                return;
            }
            bar.draw(now);
            agenda.draw(now);
            work.draw(now);
            room.draw(now);
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
