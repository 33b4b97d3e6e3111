package org.manof.lever.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.lever.OwnLever;
import org.manof.lever.Proposal;
import org.manof.shared.Ids;
import org.manof.workshop.ui.AnswerField;

/** Where a proposal is written, anew or over an earlier one. What is half typed is kept at every pause and offered again. */
final class ProposalForm extends Div {
    private final ProposalDrafts drafts;
    private final Sending sending;
    private final H3 heading = new H3();
    private final Paragraph note = new Paragraph();
    private final AnswerField title;
    private final CheckboxGroup<UUID> components = new CheckboxGroup<>();
    private final AnswerField time;
    private final AnswerField systems;
    private final Button save;
    private final Button cancel;
    private UUID command = Ids.next();
    private boolean open;

    /** Sends a proposal, in place of {@code earlier} if that is not null; true if it was taken. */
    @FunctionalInterface
    interface Sending {
        boolean send(@Nullable UUID earlier, Proposal proposal, UUID command);
    }

    ProposalForm(ProposalDrafts drafts, List<UUID> offered, Words words, Sending sending) {
        this.drafts = drafts;
        this.sending = sending;
        title = new AnswerField("title", getTranslation("lever.title"), Proposal.TITLE, drafts, this::look);
        time = new AnswerField("time", getTranslation("lever.time"), Proposal.ANSWER, drafts, this::look);
        systems = new AnswerField("systems", getTranslation("lever.systems"), Proposal.ANSWER, drafts, this::look);
        save = new Button(getTranslation("lever.send"), pressed -> save());
        cancel = new Button(getTranslation("lever.stopEditing"), pressed -> write(null));
        addClassNames("stack", "lever-form");
        title.setRequiredIndicatorVisible(true);
        components.setLabel(getTranslation("lever.components"));
        components.setHelperText(getTranslation("lever.components.hint"));
        components.addClassName("lever-pick");
        components.setItems(offered);
        components.setItemLabelGenerator(words::component);
        components.setItemHelperGenerator(words::barrier);
        components.addValueChangeListener(change -> {
            if (!drafts.components().equals(change.getValue())) {
                drafts.keepComponents(change.getValue());
                look();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("big");
        cancel.addClassName("big");
        note.addClassName("notice");
        var buttons = new Div(save, cancel);
        buttons.addClassName("row");
        add(heading, note, title, components, time, systems, buttons);
        offer();
    }

    /** Whether proposals are taken now. If not, what was not sent stays to be read. */
    void open(boolean open) {
        this.open = open;
        look();
    }

    /** Turns to an earlier proposal to change it, or with null to a new one; what is half typed of either waits for its turn. */
    void write(@Nullable OwnLever earlier) {
        drafts.turnTo(earlier);
        offer();
        look();
        title.focus();
    }

    /** Leaves the proposal {@code lever}, because it is gone. */
    void leave(UUID lever) {
        drafts.forget(lever);
        offer();
        look();
    }

    private void save() {
        if (title.missing()) {
            return;
        }
        var proposal =
                new Proposal(title.getValue(), List.copyOf(components.getValue()), time.getValue(), systems.getValue());
        if (open && sending.send(drafts.editing(), proposal, command)) {
            command = Ids.next();
            drafts.sent();
            offer();
            look();
        }
    }

    /** Fills the fields with what is kept for the proposal being written. */
    private void offer() {
        title.offer();
        time.offer();
        systems.offer();
        components.setValue(drafts.components());
    }

    private void look() {
        var editing = drafts.editing() != null;
        heading.setText(getTranslation(editing ? "lever.edit" : "lever.new"));
        save.setText(getTranslation(editing ? "lever.save" : "lever.send"));
        save.setVisible(open);
        cancel.setVisible(open && editing);
        note.setText(getTranslation(editing ? "lever.keptEdit" : "lever.kept"));
        note.setVisible(!open);
        title.lock(!open);
        time.lock(!open);
        systems.lock(!open);
        components.setReadOnly(!open);
        components.setClassName("nothing-typed", !open && components.isEmpty());
        setClassName(
                "nothing-typed",
                !open && title.isEmpty() && time.isEmpty() && systems.isEmpty() && components.isEmpty());
    }
}
