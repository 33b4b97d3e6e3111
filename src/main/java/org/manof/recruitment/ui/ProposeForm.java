package org.manof.recruitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.recruitment.CandidateField;
import org.manof.recruitment.NewCandidate;
import org.manof.recruitment.OwnCandidate;
import org.manof.recruitment.RecruitmentPicture;
import org.manof.shared.Ids;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Seats;
import org.manof.workshop.ui.AnswerField;
import org.manof.workshop.ui.Drafts;

/** Where a participant proposes a candidate, anew or over one that nobody else sees yet. What is half typed is kept. */
final class ProposeForm extends Div {
    private static final Drafts.Form<OwnCandidate> FORM = new Drafts.Form<>(
            Stream.concat(
                            Arrays.stream(CandidateField.values()).map(CandidateField::name),
                            Stream.of(CandidateFields.GAPS, CandidateFields.SECTOR, CandidateFields.LEVEL))
                    .toList(),
            OwnCandidate::id,
            (own, name) -> CandidateFields.said(own.candidate(), name));

    private final Drafts<OwnCandidate> drafts;
    private final Sending sending;
    private final CandidateFields fields;
    private final H2 heading = new H2();
    private final Paragraph kept = new Paragraph(getTranslation("candidate.kept"));
    private final Button send = new Button("", _ -> send());
    private final Button cancel = new Button(getTranslation("candidate.stopEditing"), _ -> write(null));
    private UUID command = Ids.next();
    private boolean open;

    /** Sends a proposal, in place of {@code earlier} if that is not null; true if it was taken. */
    @FunctionalInterface
    interface Sending {
        boolean send(@Nullable UUID earlier, NewCandidate typed, UUID command);
    }

    ProposeForm(Face face, Participant me, Seats seats, List<OwnCandidate> mine, Sending sending) {
        this.sending = sending;
        drafts = new Drafts<>(this, face, me, seats, FORM, mine);
        var first = face.picture(RecruitmentPicture.class).peek();
        fields = new CandidateFields(
                first.sectors(),
                (field, label) -> new AnswerField(field.name(), label, field.most(), drafts, this::look));
        addClassNames("stack", "candidate-form");
        kept.addClassName("notice");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("big");
        cancel.addClassName("big");
        var buttons = new Div(send, cancel);
        buttons.addClassName("row");
        add(heading, kept, fields, buttons);
        fields.offer(first.gaps());
        offer();
        fields.onChosen(choice -> {
            if (!fields.chosen(choice).equals(drafts.text(choice))) {
                drafts.keep(choice, fields.chosen(choice));
            }
        });
        look();
    }

    /** Follows the picture, and whether proposals are taken now. */
    void draw(RecruitmentPicture picture, boolean open) {
        fields.offer(picture.gaps());
        this.open = open;
        look();
    }

    /** Begins a proposal for a gap, or adds the gap to the one that is being written. */
    void answer(UUID component) {
        fields.tick(component);
        name().focus();
        name().scrollIntoView();
    }

    /** Turns to an earlier proposal to change it, or with null to a new one. */
    void write(@Nullable OwnCandidate earlier) {
        drafts.turnTo(earlier);
        offer();
        look();
        name().focus();
    }

    /** Leaves a proposal, because it is gone. */
    void leave(UUID gone) {
        drafts.forget(gone);
        offer();
        look();
    }

    private void send() {
        if (open && !name().missing() && sending.send(drafts.editing(), fields.typed(), command)) {
            command = Ids.next();
            drafts.sent();
            offer();
            look();
        }
    }

    private void offer() {
        answers().forEach(AnswerField::offer);
        fields.choose(drafts::text);
    }

    private void look() {
        var editing = drafts.editing() != null;
        heading.setText(getTranslation(editing ? "candidate.edit" : "candidate.new"));
        send.setText(getTranslation(editing ? "candidate.save" : "candidate.send"));
        send.setVisible(open);
        cancel.setVisible(open && editing);
        kept.setVisible(!open);
        answers().forEach(answer -> answer.lock(!open));
        fields.lock(!open);
        setClassName("nothing-typed", !open && answers().allMatch(AnswerField::isEmpty));
    }

    private AnswerField name() {
        return (AnswerField) fields.text(CandidateField.NAME);
    }

    private Stream<AnswerField> answers() {
        return Arrays.stream(CandidateField.values()).map(fields::text).map(AnswerField.class::cast);
    }
}
