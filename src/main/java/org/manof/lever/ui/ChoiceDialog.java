package org.manof.lever.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.manof.initiative.GoalPicture;
import org.manof.shared.Ids;
import org.manof.shared.Text;
import org.manof.shared.ui.People;

/** Asks what a decision needs: the goal, and a reason where levers with more votes are passed over. Stays open until it is done. */
final class ChoiceDialog extends Dialog {
    private final Deciding deciding;
    private final Select<GoalPicture> goal = new Select<>();
    private final TextArea reason = new TextArea();
    private final UUID command = Ids.next();
    private boolean goalAsked;

    /** Carries out the decision; true if it was done. Where no goal is asked for, {@code goal} means nothing. */
    @FunctionalInterface
    interface Deciding {
        boolean decide(UUID goal, String reason, UUID command);
    }

    ChoiceDialog(String header, List<String> passedOver, Deciding deciding) {
        this.deciding = deciding;
        setHeaderTitle(header);
        addClassName("lever-dialog");
        goal.setLabel(getTranslation("lever.goalPick"));
        goal.setWidthFull();
        goal.setVisible(false);
        reason.setLabel(getTranslation("lever.reasonAsk"));
        reason.setHelperText(getTranslation("draft.upTo", 500));
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(!passedOver.isEmpty());
        reason.getElement().setAttribute("dir", "auto");
        var why = new Div(new Paragraph(getTranslation("lever.passedOver", passedOver.size())), titles(passedOver));
        why.addClassNames("notice", "warn");
        why.setVisible(!passedOver.isEmpty());
        var body = new Div(goal, why, reason);
        body.addClassName("stack");
        add(body);
        var decide = new Button(getTranslation("lever.decide"), pressed -> decide());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("lever.cancel"), pressed -> close()), decide);
    }

    /** Asks for the goal as well; offers the first, which is nearest to the lever, if there is no other. */
    void askGoal(List<GoalPicture> goals, Words words) {
        goalAsked = true;
        goal.setItems(goals);
        goal.setItemLabelGenerator(item -> words.in(item.text()));
        goal.setVisible(true);
        if (goals.size() == 1) {
            goal.setValue(goals.getFirst());
        }
    }

    private void decide() {
        if (goalAsked && goal.isEmpty()) {
            goal.setErrorMessage(getTranslation("lever.goalMissing"));
            goal.setInvalid(true);
            goal.focus();
            return;
        }
        if (reason.isVisible() && Text.line(reason.getValue()).isEmpty()) {
            reason.setErrorMessage(getTranslation("refusal.lever.reason"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        var tied = goalAsked ? goal.getValue().id() : Ids.next();
        if (deciding.decide(tied, Objects.requireNonNullElse(reason.getValue(), ""), command)) {
            close();
        } else {
            // Somebody else may have chosen or unchosen meanwhile, so that a reason is needed now.
            reason.setVisible(true);
        }
    }

    private static UnorderedList titles(List<String> titles) {
        var list = new UnorderedList();
        titles.forEach(title -> list.add(new ListItem(People.text(title))));
        return list;
    }
}
