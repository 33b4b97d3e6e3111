package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.function.Supplier;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Seen;
import org.manof.workshop.Verb;
import org.manof.workshop.WorkshopPicture;

/** One large button with the next sensible step; the other steps and undo beside it. */
final class StageBar extends Footer {
    /** Where the room was for who presses, told by their browser: the bar may have been drawn anew while the press was on its way. */
    private static final String SEEN = "element.getAttribute('data-seen')";

    private final ConsoleParts parts;
    private final Actor.Staff actor;
    private final Button next = new Button();
    private final Button back;
    private final Button reopen;
    private final Button skip;
    private final Button adjourn;
    private final Button undo = new Button();
    private WorkshopPicture shown;
    private Verb step = Verb.NEXT;
    private String pressedAt = "";
    private final Tooltip what;

    StageBar(ConsoleParts parts, Actor.Staff actor, WorkshopPicture first) {
        this.parts = parts;
        this.actor = actor;
        this.shown = first;
        addClassName("console-next");
        next.addClassNames("next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        steps(next, () -> step);
        next.getElement().setAttribute("data-console-key", "next");
        back = other(Verb.BACK);
        reopen = other(Verb.REOPEN);
        skip = other(Verb.NEXT);
        adjourn = other(Verb.ADJOURN);
        undo.getElement()
                .addEventListener("click", pressed -> pressedAt = seen(pressed, SEEN))
                .addEventData(SEEN);
        undo.addClickListener(pressed -> undo(pressedAt));
        what = Tooltip.forComponent(undo);
        undo.setIcon(VaadinIcon.ROTATE_LEFT.create());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        var log = new Anchor("log/" + first.id(), getTranslation("log.title"));
        log.addClassName("small");
        add(next, reopen, skip, back, adjourn, undo, log);
    }

    void draw(WorkshopPicture picture) {
        shown = picture;
        step = sensible(picture);
        for (var button : List.of(next, back, reopen, skip, adjourn)) {
            button.getElement().setAttribute("data-seen", place(picture));
        }
        var now = picture.current();
        var lastDone = last(picture) && step == Verb.NEXT;
        var inSession = picture.adjourned() == null;
        next.setVisible(!lastDone);
        next.setText(getTranslation(now == null && inSession ? "step.BEGIN" : "step." + step.name()));
        back.setVisible(inSession && now != null);
        reopen.setVisible(inSession && now != null && now.phase().allows(Verb.REOPEN));
        skip.setVisible(inSession && now != null && step != Verb.NEXT && !last(picture));
        adjourn.setVisible(inSession && step != Verb.ADJOURN);
        var undoable = picture.undoable();
        undo.setEnabled(undoable != null);
        undo.setText(getTranslation("step.undo"));
        undo.getElement().setAttribute("data-seen", undoable == null ? "" : String.valueOf(undoable.seq()));
        what.setText(undoable == null ? "" : getTranslation("step.undo.what", getTranslation(undoable.kind())));
    }

    /** As pressing the large button, where the room was at {@code seen} for who does it. */
    void takeNext(String seen) {
        if (next.isVisible()) {
            take(step, seen);
        }
    }

    private void steps(Button button, Supplier<Verb> verb) {
        button.getElement()
                .addEventListener("click", pressed -> pressedAt = seen(pressed, SEEN))
                .addEventData(SEEN);
        button.addClickListener(pressed -> take(verb.get(), pressedAt));
    }

    /** What an event tells under this name; empty if nothing. */
    static String seen(DomEvent event, String name) {
        return event.getEventData().path(name).asString("");
    }

    private static String place(WorkshopPicture picture) {
        var seen = Seen.in(picture);
        return seen.activity() + " " + seen.phase();
    }

    private Verb sensible(WorkshopPicture picture) {
        var now = picture.current();
        if (picture.adjourned() != null) {
            return Verb.RESUME;
        }
        if (now == null) {
            return Verb.NEXT;
        }
        if (parts.kinds().of(now.kind()).through(now.phase())) {
            return endsPart(picture, now) ? Verb.ADJOURN : Verb.NEXT;
        }
        return switch (now.phase()) {
            case WAITING -> Verb.OPEN;
            case OPEN -> Verb.CLOSE;
            case CLOSED, REVEALED -> Verb.REVEAL;
        };
    }

    /** Whether what comes after it is for another day. */
    private static boolean endsPart(WorkshopPicture picture, AgendaItem now) {
        return picture.agenda().stream()
                        .filter(item -> item.part() == now.part())
                        .allMatch(item -> item.position() <= now.position())
                && !last(picture);
    }

    private static boolean last(WorkshopPicture picture) {
        var now = picture.current();
        return now != null && now.equals(picture.agenda().getLast());
    }

    private Button other(Verb verb) {
        var button = new Button(getTranslation("step." + verb.name()));
        steps(button, () -> verb);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** Takes back what the press was about, not what has become the latest while it was on its way. */
    private void undo(String seen) {
        var undoable = shown.undoable();
        if (undoable != null) {
            var meant = seen.isEmpty() ? undoable.seq() : Long.parseLong(seen);
            Refusals.guard(this, () -> parts.undoing().undo(actor, shown.id(), meant));
        }
    }

    private void take(Verb verb, String seen) {
        if (!seen.isEmpty() && !seen.equals(place(shown))) {
            Refusals.show(this, Refusal.of("refusal.stage.moved"));
            return;
        }
        var now = Seen.in(shown);
        if (verb == Verb.ADJOURN) {
            new AdjournDialog(until -> Refusals.guard(this, () -> parts.stage().adjourn(actor, shown.id(), now, until)))
                    .open();
            return;
        }
        Refusals.guard(this, () -> parts.stage().step(actor, shown.id(), verb, now));
    }
}
