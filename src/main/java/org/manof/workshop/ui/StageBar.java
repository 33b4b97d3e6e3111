package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.Tooltip;
import org.manof.security.Actor;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Seen;
import org.manof.workshop.Verb;
import org.manof.workshop.WorkshopPicture;

/** One large button with the next sensible step; the other steps and undo beside it. */
final class StageBar extends Footer {
    private final ConsoleParts parts;
    private final Actor.Staff actor;
    private final Button next = new Button();
    private final Button back;
    private final Button reopen;
    private final Button skip;
    private final Button undo = new Button();
    private WorkshopPicture shown;
    private Verb step = Verb.NEXT;

    StageBar(ConsoleParts parts, Actor.Staff actor, WorkshopPicture first) {
        this.parts = parts;
        this.actor = actor;
        this.shown = first;
        addClassName("console-next");
        next.addClassNames("next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickListener(pressed -> take(step));
        next.getElement().setAttribute("data-console-key", "next");
        back = other(Verb.BACK);
        reopen = other(Verb.REOPEN);
        skip = other(Verb.NEXT);
        undo.addClickListener(pressed -> {
            Refusals.guard(this, () -> parts.stage().undo(actor, shown.id()));
        });
        undo.setIcon(VaadinIcon.ROTATE_LEFT.create());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        add(next, reopen, skip, back, undo);
    }

    void draw(WorkshopPicture picture) {
        shown = picture;
        step = sensible(picture);
        var now = picture.current();
        var lastDone = last(picture) && step == Verb.NEXT;
        next.setVisible(!lastDone);
        next.setText(getTranslation(now == null ? "step.BEGIN" : "step." + step.name()));
        back.setVisible(now != null);
        reopen.setVisible(now != null && now.phase().allows(Verb.REOPEN));
        skip.setVisible(now != null && step != Verb.NEXT && !last(picture));
        var undoable = picture.undoable();
        undo.setEnabled(undoable != null);
        undo.setText(getTranslation("step.undo"));
        if (undoable != null) {
            Tooltip.forComponent(undo)
                    .setText(getTranslation("step.undo.what", getTranslation("step.done." + undoable.name())));
        }
    }

    void takeNext() {
        if (next.isVisible()) {
            take(step);
        }
    }

    private Verb sensible(WorkshopPicture picture) {
        var now = picture.current();
        if (now == null) {
            return Verb.NEXT;
        }
        return switch (now.phase()) {
            case WAITING -> Verb.OPEN;
            case OPEN -> Verb.CLOSE;
            case CLOSED -> parts.kinds().of(now.kind()).reveals() ? Verb.REVEAL : Verb.NEXT;
            case REVEALED -> Verb.NEXT;
        };
    }

    private static boolean last(WorkshopPicture picture) {
        var now = picture.current();
        return now != null && now.equals(picture.agenda().getLast());
    }

    private Button other(Verb verb) {
        var button = new Button(getTranslation("step." + verb.name()), pressed -> take(verb));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void take(Verb verb) {
        Refusals.guard(this, () -> parts.stage().step(actor, shown.id(), verb, Seen.in(shown)));
    }
}
