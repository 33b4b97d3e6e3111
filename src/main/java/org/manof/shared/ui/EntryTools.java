package org.manof.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.Serializable;

/** What can be done with an entry of a list: earlier, later, away. */
public final class EntryTools extends Div {
    private final String name;
    private final Hand hand;
    private final Button earlier;
    private final Button later;

    /** Carries out what is pressed. */
    public interface Hand extends Serializable {
        void move(boolean earlier);

        /** Was asked whether it is meant. */
        void remove();
    }

    /** {@code at} is where it stands in a list of {@code count}; {@code name} is what the buttons are about, for who cannot see them. */
    public EntryTools(String name, int at, int count, Hand hand) {
        this.name = name;
        this.hand = hand;
        addClassNames("row", "entry-tools");
        earlier = button("edit.earlier", VaadinIcon.ARROW_UP, () -> hand.move(true));
        earlier.setEnabled(at > 0);
        later = button("edit.later", VaadinIcon.ARROW_DOWN, () -> hand.move(false));
        later.setEnabled(at < count - 1);
        add(earlier, later, button("edit.remove", VaadinIcon.TRASH, this::ask));
    }

    /** Puts the keyboard where the same can be done once more, or where it is undone at the end of the list. */
    public void focusOn(boolean towardsBeginning) {
        var wanted = towardsBeginning ? earlier : later;
        if (wanted.isEnabled()) {
            wanted.focus();
        } else if (towardsBeginning) {
            later.focus();
        } else {
            earlier.focus();
        }
    }

    private Button button(String key, VaadinIcon icon, Runnable command) {
        var button = new Button(icon.create(), pressed -> command.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(key, name));
        button.setTooltipText(getTranslation(key, name));
        button.getElement().setAttribute("data-tool", key);
        return button;
    }

    private void ask() {
        var dialog = new ConfirmDialog(
                getTranslation("edit.remove.title"),
                getTranslation("edit.remove.sure", name),
                getTranslation("edit.remove.yes"),
                confirmed -> hand.remove());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("edit.remove.no"));
        dialog.open();
    }
}
