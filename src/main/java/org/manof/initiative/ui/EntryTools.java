package org.manof.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.manof.initiative.Place;

/** What can be done with an entry of a list: earlier, later, away. */
final class EntryTools extends Div {
    private final EditHands hands;
    private final Place place;
    private final String name;

    /** {@code at} is where it stands in a list of {@code count}; {@code name} is what the buttons are about, for who cannot see them. */
    EntryTools(EditHands hands, Place place, String name, int at, int count) {
        this.hands = hands;
        this.place = place;
        this.name = name;
        addClassNames("row", "entry-tools");
        var earlier = button("edit.earlier", VaadinIcon.ARROW_UP, () -> hands.move(this, place, true));
        earlier.setEnabled(at > 0);
        var later = button("edit.later", VaadinIcon.ARROW_DOWN, () -> hands.move(this, place, false));
        later.setEnabled(at < count - 1);
        add(earlier, later, button("edit.remove", VaadinIcon.TRASH, this::ask));
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
                confirmed -> hands.remove(this, place));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("edit.remove.no"));
        dialog.open();
    }
}
