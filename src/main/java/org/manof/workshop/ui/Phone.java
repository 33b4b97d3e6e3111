package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.live.Audience;
import org.manof.live.ui.LiveScreen;
import org.manof.security.Actor;
import org.manof.shared.ui.LeverSign;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Face;
import org.manof.workshop.Mode;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;
import org.manof.workshop.WorkshopPicture;

/** A participant's own screen: what is happening now, what is asked, and one thing to do. Follows the facilitator by itself. */
final class Phone extends Div {
    private final RoomView.PhoneParts parts;
    private final Actor.Guest guest;
    private final Participant me;
    private final RehearsalSign sign = new RehearsalSign();
    private final H1 title = new H1();
    private final Paragraph instruction = new Paragraph();
    private final TimerElement timer = new TimerElement();
    private final Div where = new Div();
    private final Div middle = new Div();
    private final Footer footer = new Footer();
    private final Button done = new Button();
    private final Button person = new Button(VaadinIcon.USER.create());
    private @Nullable Face face;
    private @Nullable Shown shown;
    private String standing = "";

    private record Shown(String kind, Phase phase, String asked, boolean done) {}

    Phone(RoomView.PhoneParts parts, Actor.Guest guest, Participant me) {
        this.parts = parts;
        this.guest = guest;
        this.me = me;
        addClassName("phone");
        person.addClickListener(pressed -> new PersonMenu(me, parts).open());
        person.setAriaLabel(getTranslation("phone.person", me.name()));
        person.addThemeVariants(ButtonVariant.TERTIARY);
        instruction.addClassName("phone-instruction");
        instruction.getElement().setAttribute("dir", "auto");
        var top = new Div(title, instruction);
        top.addClassName("grow");
        var header = new Header(top, timer, person);
        header.addClassName("phone-header");
        where.addClassName("visually-hidden");
        where.getElement().setAttribute("role", "status");
        middle.addClassName("phone-main");
        middle.getElement().setAttribute("data-person", me.id().toString());
        // A box that scrolls is reached by keyboard too.
        title.setId("phone-title");
        middle.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-labelledby", "phone-title");
        footer.addClassName("phone-actions");
        footer.add(done);
        done.addClassName("phone-done");
        done.addClickListener(pressed -> sayDone());
        add(sign, header, where, middle, footer);
        var first = parts.workshops().picture(guest, me.workshop());
        var picture = LiveScreen.follow(
                this, parts.live(), first.id(), WorkshopPicture.class, Audience.PHONE, me.id(), first, this::sight);
        Signal.effect(this, () -> draw(picture.get()));
    }

    /** The same in the hands of somebody else, who has no business with that person's own settings. */
    Phone inOtherHands() {
        person.setVisible(false);
        return this;
    }

    /** A vote of somebody else is not in it, nor is anybody's name. */
    private WorkshopPicture sight(WorkshopPicture picture) {
        var now = picture.current();
        return picture.onPhone(
                me.id(), now == null ? List.of() : parts.kinds().of(now.kind()).onPhone(picture.activity(), me.id()));
    }

    private void draw(WorkshopPicture picture) {
        sign.draw(picture);
        if (picture.mode() == Mode.WIPED) {
            rest("wiped", getTranslation("rehearsal.wiped.title"), getTranslation("rehearsal.wiped"));
            return;
        }
        var person = picture.person(me.id());
        var now = picture.current();
        timer.show(picture.timerEndsAt());
        if (person.isEmpty()) {
            rest("removed", getTranslation("phone.removed.title"), getTranslation("phone.removed.text"));
        } else if (picture.adjourned() != null) {
            adjourned(picture, picture.adjourned());
        } else if (now == null) {
            rest("lobby", picture.title(), getTranslation("phone.lobby"));
        } else if (now.phase() == Phase.WAITING && !parts.kinds().of(now.kind()).gathers()) {
            rest(
                    "waiting" + now.id(),
                    getTranslation("kind." + now.kind() + ".title"),
                    getTranslation("phone.waiting"));
        } else {
            label(new Shown(
                    now.kind(), now.phase(), now.instruction(), person.get().done()));
            follow(picture, now.id() + now.kind());
            footer.setVisible(now.phase() == Phase.OPEN);
        }
    }

    /** Writes heading and button only when they read differently: every phone gets every picture. */
    private void label(Shown next) {
        if (!next.equals(shown)) {
            if (shown != null && shown.phase() != next.phase()) {
                // What is new, such as the results, begins at the top.
                middle.getElement().executeJs("this.scrollTo(0, 0)");
            }
            shown = next;
            var name = getTranslation("kind." + next.kind() + ".title");
            title.setText(name);
            instruction.setText(instruction(next));
            instruction.setVisible(true);
            done.setText(getTranslation(next.done() ? "phone.done.undo" : "phone.done"));
            done.setIcon((next.done() ? VaadinIcon.CHECK : VaadinIcon.FLAG_O).create());
            done.getElement().setAttribute("aria-pressed", String.valueOf(next.done()));
        }
    }

    private String instruction(Shown now) {
        if (now.phase() != Phase.OPEN) {
            return getTranslation("phase." + now.phase().name());
        }
        return now.asked().isEmpty() ? getTranslation("kind." + now.kind() + ".instruction") : now.asked();
    }

    /** A designed state of rest, with one sentence. */
    private void rest(String state, String heading, String sentence) {
        var text = new Paragraph(sentence);
        text.addClassName("big");
        var card = new Div(new LeverSign(), text);
        card.addClassName("empty-state");
        rest(state, heading, sentence, card);
    }

    private void adjourned(WorkshopPicture picture, String until) {
        rest("adjourned" + until, picture.title(), getTranslation("adjourn.rest"), new Adjourned(until));
    }

    private void rest(String state, String heading, String sentence, Div card) {
        if (!standing.equals(state)) {
            standing = state;
            face = null;
            shown = null;
            footer.setVisible(false);
            title.setText(heading);
            instruction.setVisible(false);
            middle.removeAll();
            middle.add(card);
            where.setText(heading + " · " + sentence);
        }
    }

    private void follow(WorkshopPicture picture, String state) {
        var here = face;
        if (here == null || !here.follows(picture)) {
            var next = Face.of(guest, picture);
            face = next;
            standing = state;
            middle.removeAll();
            middle.add(parts.kinds().of(next.ref().kind()).phone(next, me));
            where.setText(getTranslation("phone.now", title.getText()));
        }
    }

    private void sayDone() {
        var now = face;
        var before = shown;
        if (now != null && before != null) {
            Refusals.guard(this, () -> parts.seats().done(guest, me.workshop(), now.activity(), !before.done()));
        }
    }
}
