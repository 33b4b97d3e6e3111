package org.manof.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.manof.shared.Edited;
import org.manof.shared.Refusal;

/**
 * A field that saves itself when it is left. A refused text stays, and where somebody else was faster the person decides.
 */
public final class SavingField extends Div {
    private final Save save;
    private final TextFieldBase<?, String> input;
    private final ConflictBox conflict = new ConflictBox(this::keepMine, this::takeTheirs);
    private String base = "";
    private String latest = "";
    private boolean held;
    private boolean inside;
    private boolean showing;

    /** Writes what was typed if its place still holds {@code before}; says what it holds then, or throws the refusal. */
    @FunctionalInterface
    public interface Save {
        Edited save(String before, String mine);
    }

    /** {@code name} becomes its class name, {@code saving-NAME}; {@code label} is already translated. */
    public SavingField(String name, String label, TextFieldBase<?, String> input, Save save) {
        this.save = save;
        this.input = input;
        addClassNames("saving-field", "saving-" + name);
        input.setLabel(label);
        input.setManualValidation(true);
        input.addValueChangeListener(change -> {
            if (!showing) {
                save();
            }
        });
        input.addFocusListener(_ -> inside = true);
        input.addBlurListener(_ -> leave());
        add(input, conflict);
    }

    /** An input for a number. */
    public static TextField number() {
        var field = new TextField();
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    /** An input for one line in whatever language. */
    public static TextField line() {
        var field = new TextField();
        field.getElement().setAttribute("dir", "auto");
        return field;
    }

    /** An input for a text in whatever language, which grows with it. */
    public static TextArea block() {
        var area = new TextArea();
        area.setMinRows(1);
        area.getElement().setAttribute("dir", "auto");
        return area;
    }

    /** Shows what the database holds, unless the person is in the field, or has something here that it does not. */
    public void show(String text) {
        latest = text;
        if (conflict.isVisible()) {
            conflict.theirs(conflict.value(text));
        } else if (!held && !inside) {
            adopt(text);
        }
    }

    /** What readers see meanwhile, where nothing is written. */
    public void hint(String text) {
        input.setPlaceholder(text);
    }

    /** Whether it can only be read. */
    public void lock(boolean locked) {
        input.setReadOnly(locked);
    }

    /** Whether it holds what is not saved. */
    public boolean held() {
        return held;
    }

    /** What is typed, saved or not. */
    public String typed() {
        return input.getValue();
    }

    /** Types and leaves the field. */
    public void type(String text) {
        input.setValue(text);
    }

    private void leave() {
        inside = false;
        if (!held) {
            adopt(latest);
        }
    }

    private void save() {
        var mine = input.getValue();
        try {
            var saved = save.save(base, mine);
            latest = saved.now();
            if (saved.stored()) {
                release();
            } else {
                held = true;
                conflict.show(conflict.value(saved.now()), conflict.value(mine));
            }
        } catch (RuntimeException failure) {
            held = true;
            fault(failure);
        }
    }

    private void fault(RuntimeException failure) {
        if (!(failure instanceof Refusal) && !Failures.unsaved(failure)) {
            throw failure;
        }
        Failures.log(failure);
        var said = Failures.said(failure);
        say(getTranslation(said.key(), said.args()));
    }

    private void keepMine() {
        base = latest;
        conflict.setVisible(false);
        save();
    }

    private void takeTheirs() {
        release();
    }

    private void release() {
        held = false;
        conflict.setVisible(false);
        adopt(latest);
    }

    private void adopt(String text) {
        base = text;
        say("");
        showing = true;
        input.setValue(text);
        showing = false;
    }

    private void say(String sentence) {
        input.setErrorMessage(sentence);
        input.setInvalid(!sentence.isEmpty());
    }
}
