package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A text field of the pages that come before Vaadin's components do: label, input, help, and what is wrong with it. */
final class PlainField extends Div {
    private final Input input = new Input();
    private final Paragraph help = new Paragraph();
    private final Paragraph fault = new Paragraph();
    private final Paragraph count = new Paragraph();

    /** {@code key} is the label's, and names the input for scripts and tests. */
    PlainField(String key, int max) {
        addClassName("plain-field");
        input.setId(key);
        input.getElement()
                .setAttribute("maxlength", String.valueOf(max))
                .setAttribute("aria-describedby", key + ".help " + key + ".fault");
        var label = new NativeLabel(getTranslation(key));
        label.setFor(input);
        help.setId(key + ".help");
        help.addClassNames("muted", "small");
        help.setVisible(false);
        count.addClassNames("muted", "small", "nothing-typed");
        count.getElement().setAttribute("aria-hidden", "true");
        // The browser stops at the end by itself; a light page says so a little before.
        getElement().executeJs("""
                $0.addEventListener('input', () => {
                  const left = $2 - $0.value.length;
                  $1.classList.toggle('nothing-typed', left > $3);
                  $1.textContent = $4 + ' ' + left;
                })""", input, count, max, max / 5, getTranslation("draft.leftPlain"));
        fault.setId(key + ".fault");
        fault.addClassName("plain-fault");
        fault.getElement().setAttribute("role", "alert");
        add(label, input, help, count, fault);
    }

    void help(String sentence) {
        help.setText(sentence);
        help.setVisible(true);
    }

    /** An attribute of the input, such as {@code autocomplete}. */
    void attribute(String name, String value) {
        input.getElement().setAttribute(name, value);
    }

    /** Runs {@code action} when Enter is pressed, with what is typed by then. */
    void onEnter(Runnable action) {
        input.getElement()
                .addEventListener("keydown", pressed -> action.run())
                .setFilter("event.key === 'Enter'")
                .synchronizeProperty("value");
    }

    String value() {
        return input.getValue();
    }

    /** Says what is wrong and puts the cursor there. */
    void fault(String sentence) {
        fault.setText(sentence);
        input.getElement().setAttribute("aria-invalid", "true");
        input.focus();
    }
}
