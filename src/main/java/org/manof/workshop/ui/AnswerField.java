package org.manof.workshop.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.manof.shared.Text;
import org.manof.shared.ui.Left;

/** A field for a person's own words: kept at every pause, and told when they are too many while none is cut off. */
public final class AnswerField extends TextArea {
    private final String name;
    private final Slots drafts;

    /** A field called {@code name} in {@code drafts} for up to {@code max} characters; {@code changed} runs after each change. */
    public AnswerField(String name, String label, int max, Slots drafts, Runnable changed) {
        super(label);
        this.name = name;
        this.drafts = drafts;
        setWidthFull();
        setMinRows(2);
        getElement().setAttribute("dir", "auto");
        Left.of(this, max);
        addValueChangeListener(change -> {
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
}
