package org.manof.assumption.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.assumption.Assumptions;
import org.manof.assumption.OwnAssumption;
import org.manof.shared.Ids;
import org.manof.workshop.ui.AnswerField;
import org.manof.workshop.ui.Drafts;

/** Where an assumption is written, anew or over an earlier one. What is half typed is kept at every pause and offered again. */
final class WriteForm extends Div {
    private final Drafts<OwnAssumption> drafts;
    private final Sending sending;
    private final H3 heading = new H3();
    private final Paragraph note = new Paragraph();
    private final AnswerField text;
    private final Button save;
    private final Button cancel;
    private UUID command = Ids.next();
    private boolean open;

    /** Sends an assumption, in place of {@code earlier} if that is not null; true if it was taken. */
    @FunctionalInterface
    interface Sending {
        boolean send(@Nullable UUID earlier, String text, UUID command);
    }

    WriteForm(Drafts<OwnAssumption> drafts, Sending sending) {
        this.drafts = drafts;
        this.sending = sending;
        text = new AnswerField("text", getTranslation("assumption.text"), Assumptions.LENGTH, drafts, this::look);
        save = new Button("", pressed -> save());
        cancel = new Button(getTranslation("assumption.stopEditing"), pressed -> write(null));
        addClassNames("stack", "assumption-form");
        text.setRequiredIndicatorVisible(true);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("big");
        cancel.addClassName("big");
        note.addClassName("notice");
        var buttons = new Div(save, cancel);
        buttons.addClassName("row");
        add(heading, note, text, buttons);
        text.offer();
    }

    /** Whether assumptions are taken now. If not, what was not sent stays to be read. */
    void open(boolean open) {
        this.open = open;
        look();
    }

    /** Turns to an earlier assumption to change it, or with null to a new one. */
    void write(@Nullable OwnAssumption earlier) {
        drafts.turnTo(earlier);
        text.offer();
        look();
        text.focus();
    }

    /** Leaves an assumption, because it is gone. */
    void leave(UUID gone) {
        drafts.forget(gone);
        text.offer();
        look();
    }

    private void save() {
        if (!text.missing() && open && sending.send(drafts.editing(), text.getValue(), command)) {
            command = Ids.next();
            drafts.sent();
            text.offer();
            look();
        }
    }

    private void look() {
        var editing = drafts.editing() != null;
        heading.setText(getTranslation(editing ? "assumption.edit" : "assumption.new"));
        save.setText(getTranslation(editing ? "assumption.save" : "assumption.send"));
        save.setVisible(open);
        cancel.setVisible(open && editing);
        note.setText(getTranslation("assumption.kept"));
        note.setVisible(!open);
        text.lock(!open);
        setClassName("nothing-typed", !open && text.isEmpty());
    }
}
