package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.manof.initiative.InitiativeReader;
import org.manof.live.Live;
import org.manof.security.CurrentActor;
import org.manof.shared.Refusal;
import org.manof.shared.ui.LanguageSwitch;
import org.manof.shared.ui.LateComponents;
import org.manof.shared.ui.LeverSign;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Door;
import org.manof.workshop.Kinds;
import org.manof.workshop.Participant;
import org.manof.workshop.Seats;
import org.manof.workshop.Workshops;

/** One address for one person's place in a workshop: the introduction the first time, the phone ever after. */
@Route(value = "j/:code", autoLayout = false)
@AnonymousAllowed
@StyleSheet("manof/styles/phone.css")
@JsModule("context://manof/elements/drafts.js")
@JsModule("context://manof/elements/text-size.js")
class RoomView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Door door;
    private final CurrentActor current;
    private final InitiativeReader initiatives;
    private final PhoneParts parts;
    private String title = "";

    RoomView(
            Door door,
            CurrentActor current,
            InitiativeReader initiatives,
            Workshops workshops,
            Seats seats,
            Kinds kinds,
            Live live) {
        this.door = door;
        this.current = current;
        this.initiatives = initiatives;
        this.parts = new PhoneParts(workshops, seats, kinds, live, initiatives);
    }

    /** What a phone is made with. */
    record PhoneParts(Workshops workshops, Seats seats, Kinds kinds, Live live, InitiativeReader initiatives) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            var behind = door.knock(
                    current.guest(), event.getRouteParameters().get("code").orElse(""));
            title = behind.title();
            behind.me().ifPresentOrElse(this::seat, () -> introduce(behind));
        } catch (Refusal refusal) {
            add(refused(refusal));
        }
    }

    private void introduce(Door.Behind behind) {
        var sectors = initiatives.read(behind.initiative()).sectors();
        add(Page.of(new Introduction(
                behind.title(),
                sectors,
                introduction -> Refusals.guard(this, () -> {
                    var me = door.enter(current.guest(), behind.code(), introduction);
                    removeAll();
                    seat(me);
                }))));
    }

    private void seat(Participant me) {
        LateComponents.needed(UI.getCurrentOrThrow());
        add(new Phone(parts, current.guest(), me));
    }

    private Component refused(Refusal refusal) {
        var again = new Anchor("", getTranslation("join.again"));
        again.addClassNames("button", "primary");
        var card = new Div(
                new LeverSign(),
                new H1(getTranslation("join.title")),
                new Paragraph(getTranslation(refusal.key(), refusal.args())),
                again,
                new LanguageSwitch());
        card.addClassNames("empty-state");
        return Page.of(card);
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? getTranslation("join.title") : title;
    }
}
