package org.manof.assumption.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.assumption.Assumptions;
import org.manof.assumption.OwnAssumption;
import org.manof.workshop.ui.AnswerField;
import org.manof.workshop.ui.Drafts;
import org.manof.workshop.ui.WritingForm;

/** Where an assumption is written. */
final class WriteForm extends WritingForm<OwnAssumption> {
    private final Sending sending;
    private final AnswerField text;

    /** Sends an assumption, in place of {@code earlier} if that is not null; true if it was taken. */
    @FunctionalInterface
    interface Sending {
        boolean send(@Nullable UUID earlier, String text, UUID command);
    }

    WriteForm(Drafts<OwnAssumption> drafts, Sending sending) {
        super(
                drafts,
                new Keys(
                        "assumption.new",
                        "assumption.send",
                        "assumption.kept",
                        "assumption.edit",
                        "assumption.save",
                        "assumption.kept",
                        "assumption.stopEditing"));
        this.sending = sending;
        text = new AnswerField("text", getTranslation("assumption.text"), Assumptions.LENGTH, drafts, this::look);
        text.setRequiredIndicatorVisible(true);
        addClassName("assumption-form");
        setUp(text);
    }

    @Override
    protected void offer() {
        text.offer();
    }

    @Override
    protected boolean missing() {
        return text.missing();
    }

    @Override
    protected boolean send(@Nullable UUID earlier, UUID command) {
        return sending.send(earlier, text.getValue(), command);
    }

    @Override
    protected void lock(boolean locked) {
        text.lock(locked);
    }

    @Override
    protected boolean untouched() {
        return text.isEmpty();
    }

    @Override
    protected void begin() {
        text.focus();
    }
}
