package org.manof.influence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.influence.Cause;
import org.manof.shared.ui.People;

/** A component that may be a root cause: one press names it so, the same press again takes that back. */
final class CauseRow extends ListItem {
    private final Item item;
    private final Naming naming;
    private final TextField reason = new TextField();

    /** A component as the list shows it; {@code cause} is there once it is named. */
    record Item(
            UUID option,
            String text,
            int number,
            boolean candidate,
            @Nullable Cause cause) {}

    /** Names a component, or takes that back. */
    @FunctionalInterface
    interface Naming {
        void name(UUID option, boolean named, String reason);
    }

    CauseRow(Item item, String typed, Naming naming) {
        this.item = item;
        this.naming = naming;
        var cause = item.cause();
        addClassNames("card", "influence-cause");
        getElement().setAttribute("data-named", cause != null);
        var text = new Div(new Span(item.number() + ". "), People.text(item.text()));
        text.addClassName("grow");
        if (item.candidate()) {
            var chip = new Span(getTranslation("influence.candidate"));
            chip.addClassName("chip");
            text.add(new Span(" "), chip);
        }
        reason.setPlaceholder(getTranslation(item.candidate() ? "influence.reason" : "influence.reasonNeeded"));
        reason.setAriaLabel(getTranslation("influence.reasonNamed", item.text()));
        reason.setValue(Objects.requireNonNullElse(cause == null ? typed : cause.reason(), ""));
        reason.addClassName("grow");
        reason.getElement().setAttribute("dir", "auto").setAttribute("data-draft", "influence.reason." + item.option());
        reason.addValueChangeListener(change -> {
            if (change.isFromClient() && cause != null) {
                name(true);
            }
        });
        var button = new Button(getTranslation("influence.name"), pressed -> name(cause == null));
        button.getElement().setAttribute("aria-pressed", String.valueOf(cause != null));
        button.setAriaLabel(getTranslation("influence.nameNamed", item.text()));
        if (cause != null) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var line = new Div(button, reason);
        line.addClassName("row");
        add(text, line);
    }

    private void name(boolean named) {
        reason.getElement().executeJs("window.manofDrafts?.clear(this.dataset.draft)");
        naming.name(item.option(), named, reason.getValue());
    }
}
