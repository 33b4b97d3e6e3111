package org.manof.lever.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.lever.OwnLever;
import org.manof.lever.Proposal;
import org.manof.workshop.ui.AnswerField;
import org.manof.workshop.ui.WritingForm;

/** Where a proposal is written: a title, the components that it lifts, and the two answers of its card. */
final class ProposalForm extends WritingForm<OwnLever> {
    private final ProposalDrafts drafts;
    private final Sending sending;
    private final AnswerField title;
    private final CheckboxGroup<UUID> components = new CheckboxGroup<>();
    private final AnswerField time;
    private final AnswerField systems;

    /** Sends a proposal, in place of {@code earlier} if that is not null; true if it was taken. */
    @FunctionalInterface
    interface Sending {
        boolean send(@Nullable UUID earlier, Proposal proposal, UUID command);
    }

    ProposalForm(ProposalDrafts drafts, List<UUID> offered, Words words, Sending sending) {
        super(
                drafts,
                new Keys(
                        "lever.new",
                        "lever.send",
                        "lever.kept",
                        "lever.edit",
                        "lever.save",
                        "lever.keptEdit",
                        "lever.stopEditing"));
        this.drafts = drafts;
        this.sending = sending;
        title = new AnswerField("title", getTranslation("lever.title"), Proposal.TITLE, drafts, this::look);
        time = new AnswerField("time", getTranslation("lever.time"), Proposal.ANSWER, drafts, this::look);
        systems = new AnswerField("systems", getTranslation("lever.systems"), Proposal.ANSWER, drafts, this::look);
        addClassName("lever-form");
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
        setUp(title, components, time, systems);
    }

    @Override
    protected void offer() {
        answers().forEach(AnswerField::offer);
        components.setValue(drafts.components());
    }

    @Override
    protected boolean missing() {
        return title.missing();
    }

    @Override
    protected boolean send(@Nullable UUID earlier, UUID command) {
        var proposal =
                new Proposal(title.getValue(), List.copyOf(components.getValue()), time.getValue(), systems.getValue());
        return sending.send(earlier, proposal, command);
    }

    @Override
    protected void lock(boolean locked) {
        answers().forEach(answer -> answer.lock(locked));
        components.setReadOnly(locked);
        components.setClassName("nothing-typed", locked && components.isEmpty());
    }

    @Override
    protected boolean untouched() {
        return components.isEmpty() && answers().allMatch(AnswerField::isEmpty);
    }

    @Override
    protected void begin() {
        title.focus();
    }

    private Stream<AnswerField> answers() {
        return Stream.of(title, time, systems);
    }
}
