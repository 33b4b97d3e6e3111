package org.manof.governance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.manof.governance.Comments;
import org.manof.governance.OwnComment;
import org.manof.shared.Ids;
import org.manof.workshop.ui.AnswerField;
import org.manof.workshop.ui.Drafts;

/** Where a comment on one unit is written; what is half typed is kept at every pause and offered again. */
final class CommentForm extends Div {
    private final UUID unit;
    private final PhoneUnit.Hand hand;
    private final Drafts<OwnComment> drafts;
    private final AnswerField text;
    private final Button send = new Button(getTranslation("model.send"), _ -> send());
    private final Paragraph kept = new Paragraph(getTranslation("model.kept"));
    private UUID command = Ids.next();
    private boolean taking = true;

    CommentForm(UUID unit, PhoneUnit.Hand hand) {
        this.unit = unit;
        this.hand = hand;
        drafts = hand.drafts(unit);
        text = new AnswerField(
                unit.toString(), getTranslation("model.comment.text"), Comments.LENGTH, drafts, () -> {});
        addClassNames("stack", "model-form");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("big");
        kept.addClassName("notice");
        add(kept, text, send);
        text.offer();
    }

    void begin() {
        text.focus();
    }

    /** Whether comments are taken now. If not, what was not sent stays to be read. */
    void open(boolean open) {
        taking = open;
        send.setVisible(open);
        kept.setVisible(!open && !text.isEmpty());
        text.lock(!open);
    }

    private void send() {
        if (!text.missing() && taking && hand.send(unit, text.getValue(), command)) {
            command = Ids.next();
            drafts.sent();
            text.offer();
        }
    }
}
