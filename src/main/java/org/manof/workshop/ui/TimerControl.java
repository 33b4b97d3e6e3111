package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.WorkshopPicture;

/** Sets the clock on the wall: minutes, one more, one less, gone. */
final class TimerControl extends Div {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ConsoleParts parts;
    private final Actor.Staff actor;
    private final UUID workshop;
    private final TimerElement clock = new TimerElement();
    private final IntegerField minutes = new IntegerField();
    private final Button set;
    private final Button less;
    private final Button more;
    private final Button clear;

    TimerControl(ConsoleParts parts, Actor.Staff actor, UUID workshop) {
        this.parts = parts;
        this.actor = actor;
        this.workshop = workshop;
        addClassNames("console-timer", "row");
        minutes.setAriaLabel(getTranslation("timer.minutes"));
        minutes.setSuffixComponent(new com.vaadin.flow.component.html.Span(getTranslation("timer.unit")));
        minutes.setValue(10);
        minutes.setMin(1);
        minutes.setMax(600);
        set = button("timer.set", this::start);
        more = button("timer.more", () -> parts.timer().add(actor, workshop, MINUTE));
        less = button("timer.less", () -> parts.timer().add(actor, workshop, MINUTE.negated()));
        clear = button("timer.clear", () -> parts.timer().clear(actor, workshop));
        add(clock, minutes, set, more, less, clear);
    }

    void draw(WorkshopPicture picture) {
        var running = picture.timerEndsAt() != null;
        clock.show(picture.timerEndsAt());
        minutes.setVisible(!running);
        set.setVisible(!running);
        more.setVisible(running);
        less.setVisible(running);
        clear.setVisible(running);
    }

    void focusOnMinutes() {
        minutes.focus();
    }

    private void start() {
        parts.timer().set(actor, workshop, Duration.ofMinutes(Objects.requireNonNullElse(minutes.getValue(), 0)));
    }

    private Button button(String key, Runnable command) {
        var button = new Button(getTranslation(key), pressed -> {
            Refusals.guard(this, command);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
