package org.manof.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.manof.evaluation.Suggestion;
import org.manof.evaluation.Suggestions;
import org.manof.initiative.GoalPicture;
import org.manof.shared.Ids;
import org.manof.shared.ui.Languages;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Seats;
import org.manof.workshop.ui.AnswerField;
import org.manof.workshop.ui.Drafts;

/** Where somebody writes what could be measured. What is half typed is kept at every pause and offered again. */
final class SuggestForm extends Div {
    private static final String GOAL = "goal";
    private static final Drafts.Form<Suggestion> FORM =
            new Drafts.Form<>(List.of(GOAL, "text"), Suggestion::id, (suggestion, field) -> "");

    private final Drafts<Suggestion> drafts;
    private final Sending sending;
    private final Select<GoalPicture> goal = new Select<>();
    private final AnswerField text;
    private final Paragraph kept = new Paragraph(getTranslation("budget.offer.kept"));
    private final Button send = new Button(getTranslation("evaluation.send"));
    private List<GoalPicture> offered = List.of();
    private UUID command = Ids.next();
    private boolean open;

    /** Sends a suggestion; true if it was taken. */
    @FunctionalInterface
    interface Sending {
        boolean send(UUID goal, String text, UUID command);
    }

    SuggestForm(Face face, Participant me, Seats seats, Sending sending) {
        this.sending = sending;
        drafts = new Drafts<>(this, face, me, seats, FORM, List.of());
        text = new AnswerField("text", getTranslation("evaluation.text"), Suggestions.LENGTH, drafts, () -> {});
        addClassNames("card", "stack");
        goal.setLabel(getTranslation("evaluation.forGoal"));
        goal.setItemLabelGenerator(each -> each.text().in(Languages.current()));
        goal.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                drafts.keep(GOAL, change.getValue().id().toString());
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("big");
        send.addClickListener(_ -> send());
        kept.addClassName("notice");
        var how = new Paragraph(getTranslation("evaluation.how"));
        how.addClassNames("muted", "small");
        add(new H2(getTranslation("evaluation.suggest")), how, kept, goal, text, send);
        text.offer();
    }

    /** The goals that something can be suggested for; the first one stands there until somebody chooses. */
    void offer(List<GoalPicture> goals) {
        if (!goals.equals(offered)) {
            offered = goals;
            goal.setItems(goals);
            pick();
        }
    }

    /** Whether suggestions are taken now. If not, what was not sent stays to be read. */
    void open(boolean now) {
        open = now;
        kept.setVisible(!now);
        send.setVisible(now);
        goal.setReadOnly(!now);
        text.lock(!now);
        setClassName("nothing-typed", !now && text.isEmpty());
    }

    private void send() {
        var chosen = goal.getValue();
        if (chosen != null && !text.missing() && open && sending.send(chosen.id(), text.getValue(), command)) {
            command = Ids.next();
            drafts.sent();
            text.offer();
        }
    }

    private void pick() {
        var id = drafts.text(GOAL);
        offered.stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .or(() -> offered.stream().findFirst())
                .ifPresent(goal::setValue);
    }
}
