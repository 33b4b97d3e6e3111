package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;

/** The console's keys, on "?" or a tap. */
final class KeysHelp extends Button {
    private static final Map<String, String> KEYS =
            Map.of("Space", "keys.next", "T", "keys.timer", "B", "keys.blank", "?", "keys.help");

    KeysHelp() {
        setIcon(VaadinIcon.QUESTION_CIRCLE_O.create());
        setAriaLabel(getTranslation("keys.title"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(pressed -> explain());
    }

    void explain() {
        var keys = new Div();
        keys.addClassName("console-keys");
        KEYS.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> {
            var key = new Span();
            key.getElement().appendChild(new com.vaadin.flow.dom.Element("kbd").setText(entry.getKey()));
            keys.add(key, new Span(getTranslation(entry.getValue())));
        });
        var dialog = new Dialog(keys);
        dialog.setHeaderTitle(getTranslation("keys.title"));
        dialog.getFooter().add(new Button(getTranslation("notice.close"), closed -> dialog.close()));
        dialog.open();
    }
}
