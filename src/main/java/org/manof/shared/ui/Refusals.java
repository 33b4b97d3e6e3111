package org.manof.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import org.manof.shared.Refusal;

/** Shows why something was not done, in the reader's language, and long enough to read. */
public final class Refusals {
    private static final int SHOWN_MS = 12_000;

    private Refusals() {}

    /** What became of a command. */
    public enum Outcome {
        DONE,
        /** It was shown why not. */
        REFUSED,
        /** Nothing was shown: it can be sent again. */
        UNSAVED
    }

    /** As {@link #guard} for a tap that its element sends again by itself: says nothing where that may help. */
    public static Outcome attempt(Component place, Runnable command) {
        try {
            return guard(place, command, true) ? Outcome.DONE : Outcome.REFUSED;
        } catch (RuntimeException failure) {
            if (Failures.passing(failure)) {
                return Outcome.UNSAVED;
            }
            throw failure;
        }
    }

    /** Runs {@code command}; returns false after showing the refusal that it threw, or that it could not be saved. */
    public static boolean guard(Component place, Runnable command) {
        return guard(place, command, false);
    }

    private static boolean guard(Component place, Runnable command, boolean sentAgain) {
        try {
            command.run();
            return true;
        } catch (RuntimeException failure) {
            var known = failure instanceof Refusal
                    || Failures.unsaved(failure) && !(sentAgain && Failures.passing(failure));
            if (!known) {
                throw failure;
            }
            Failures.log(failure);
            show(place, Failures.said(failure));
            return false;
        }
    }

    /** Shows the sentence of {@code refusal}; it can be closed, and closes by itself. */
    public static void show(Component place, Refusal refusal) {
        notice(place, place.getTranslation(refusal.key(), refusal.args()), "refusal-row");
    }

    /** Shows a sentence of good news, such as "saved", in the same place. */
    public static void tell(Component place, String key, Object... args) {
        notice(place, place.getTranslation(key, args), "notice-row");
    }

    private static void notice(Component place, String sentence, String className) {
        LateComponents.needed(UI.getCurrentOrThrow());
        var notice = new Notification();
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(place.getTranslation("notice.close"));
        var text = new Span(sentence);
        var row = new Div(text, close);
        row.addClassNames("row", className);
        notice.add(row);
        notice.setDuration(SHOWN_MS);
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.open();
    }
}
