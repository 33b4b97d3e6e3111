package org.manof.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.function.UnaryOperator;
import org.manof.shared.Edited;
import org.manof.shared.Refusal;

/**
 * A field that saves itself when it is left. A refused text stays, and where somebody else was faster the person decides.
 */
public final class SavingField extends Div {
    private final Save save;
    private final HasValue<?, String> input;
    private final HasValidationProperties validity;
    private final UnaryOperator<String> said;
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
        this(name, input, input, input, input, save, UnaryOperator.identity());
        input.setLabel(label);
        input.setManualValidation(true);
    }

    /** As above for a choice of {@code options}, of which the empty one is nothing; {@code said} puts an option into words. */
    public static SavingField choice(
            String name, String label, List<String> options, UnaryOperator<String> said, Save save) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setManualValidation(true);
        select.setItems(options);
        select.setItemLabelGenerator(said::apply);
        return new SavingField(name, select, select, select, select, save, said);
    }

    private SavingField(
            String name,
            Component component,
            Focusable<?> focus,
            HasValue<?, String> input,
            HasValidationProperties validity,
            Save save,
            UnaryOperator<String> said) {
        this.save = save;
        this.input = input;
        this.validity = validity;
        this.said = said;
        addClassNames("saving-field", "saving-" + name);
        input.addValueChangeListener(change -> {
            if (!showing) {
                save();
            }
        });
        focus.addFocusListener(_ -> inside = true);
        focus.addBlurListener(_ -> leave());
        add(component, conflict);
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
            conflict.theirs(worded(text));
        } else if (!held && !inside) {
            adopt(text);
        }
    }

    /** What readers see meanwhile, where nothing is written. */
    public void hint(String text) {
        if (input instanceof HasPlaceholder written) {
            written.setPlaceholder(text);
        }
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
                conflict.show(worded(saved.now()), worded(mine));
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
        validity.setErrorMessage(sentence);
        validity.setInvalid(!sentence.isEmpty());
    }

    private Component worded(String value) {
        return conflict.value(value.isEmpty() ? value : said.apply(value));
    }
}
