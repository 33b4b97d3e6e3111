package org.manof.workshop.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.manof.shared.Text;

/** A field for a person's own words: kept at every pause, and told when they are too many while none is cut off. */
public final class AnswerField extends TextArea {
    private static final int PAUSE_MS = 500;

    private final String name;
    private final int max;
    private final Drafts<?> drafts;

    /** A field called {@code name} in {@code drafts} for up to {@code max} characters; {@code changed} runs after each change. */
    public AnswerField(String name, String label, int max, Drafts<?> drafts, Runnable changed) {
        super(label);
        this.name = name;
        this.max = max;
        this.drafts = drafts;
        setWidthFull();
        setManualValidation(true);
        setMinRows(2);
        getElement().setAttribute("dir", "auto");
        setHelperText(getTranslation("draft.upTo", max));
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(PAUSE_MS);
        addValueChangeListener(change -> {
            measure();
            if (!drafts.text(name).equals(change.getValue())) {
                drafts.keep(name, change.getValue());
                changed.run();
            }
        });
    }

    /** Shows what is kept. */
    public void offer() {
        getElement().setAttribute("data-draft", drafts.browserKey(name));
        setValue(drafts.text(name));
    }

    /** Says that something has to be written, if nothing is. */
    public boolean missing() {
        var missing = Text.line(getValue()).isEmpty();
        if (missing) {
            setErrorMessage(getTranslation("refusal.text.empty"));
            setInvalid(true);
            focus();
        }
        return missing;
    }

    /**
     * Read-only in the browser alone: the server would answer the last keystrokes before a close by putting the older text back. Nothing
     * is sent any more, only kept.
     */
    public void lock(boolean locked) {
        setClassName("nothing-typed", locked && isEmpty());
        getElement().executeJs("this.readonly = $0", locked);
    }

    private void measure() {
        var line = Text.line(getValue());
        var length = line.codePointCount(0, line.length());
        setErrorMessage(getTranslation("refusal.text.long", max, length));
        setInvalid(length > max);
    }
}
