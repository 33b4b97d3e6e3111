package org.manof.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.manof.shared.Edited;
import org.manof.shared.Refusal;

/** A text that saves itself when it is left. A refused text stays, and where somebody else was faster the person decides. */
public class SavingText extends Div {
    private final Saving saving;
    private final TextFieldBase<?, String> input;
    private final ConflictBox conflict = new ConflictBox(this::keepMine, this::takeTheirs);
    private String base = "";
    private String latest = "";
    private boolean held;
    private boolean showing;

    /** Writes {@code mine} if {@code before} still stands, or throws why it may not be; gives what stands afterwards. */
    @FunctionalInterface
    public interface Saving {
        /** Saves, or says what stands there. */
        Edited save(String before, String mine);
    }

    /** A text typed in {@code input}, which carries its own label. */
    public SavingText(TextFieldBase<?, String> input, Saving saving) {
        this.input = input;
        this.saving = saving;
        addClassName("saving-field");
        input.setManualValidation(true);
        input.addValueChangeListener(change -> {
            if (!showing) {
                save();
            }
        });
        add(input, conflict);
    }

    /** Shows what the database holds, unless the person has something here that it does not. */
    public void show(String text) {
        latest = text;
        if (conflict.isVisible()) {
            conflict.theirs(conflict.value(text));
        } else if (!held) {
            adopt(text);
        }
    }

    /** What other readers see meanwhile, where nothing is written in this language. */
    public void hint(String text) {
        input.setPlaceholder(text);
    }

    /** Whether something is here that the database does not hold. */
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

    private void save() {
        var mine = input.getValue();
        try {
            var saved = saving.save(base, mine);
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
