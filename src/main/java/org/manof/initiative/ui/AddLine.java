package org.manof.initiative.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.EditField;

/** At the end of a list: another entry, added by Enter or the button, one after the other. */
final class AddLine extends Div {
    private final EditHands hands;
    private final EditField field;
    private final @Nullable UUID barrier;
    private final String key;
    private final TextField text = new TextField();

    AddLine(EditHands hands, EditField field, @Nullable UUID barrier, String key) {
        this.hands = hands;
        this.field = field;
        this.barrier = barrier;
        this.key = hands.browserKey(key);
        addClassNames("row", "add-line", "add-" + field.name().toLowerCase(Locale.ROOT));
        text.setLabel(getTranslation("edit.add." + field.name()));
        text.getElement().setAttribute("dir", "auto").setAttribute("data-draft", this.key);
        text.addClassName("grow");
        text.addKeyPressListener(Key.ENTER, pressed -> send());
        var add = new Button(getTranslation("edit.add"), VaadinIcon.PLUS.create(), pressed -> send());
        add.setAriaLabel(getTranslation("edit.add") + ": " + text.getLabel());
        add(text, add);
    }

    /** Types an entry and adds it. */
    void type(String entry) {
        text.setValue(entry);
        send();
    }

    private void send() {
        if (hands.add(this, field, barrier, text.getValue())) {
            text.clear();
            getElement().executeJs("window.manofDrafts?.clear($0)", key);
            text.focus();
        }
    }
}
