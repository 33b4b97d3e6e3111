package org.manof.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.Meanings;
import org.manof.partnership.Circle;
import org.manof.programme.Decision;
import org.manof.programme.Programme;
import org.manof.shared.Ids;
import org.manof.shared.Text;
import org.manof.shared.ui.Left;

/** Asks for the circle of a programme, says what follows from it, and asks for a leader and a reason where they are needed. Stays open until it is done. */
final class DecisionDialog extends Dialog {
    private final Programme programme;
    private final Meanings meanings;
    private final Deciding deciding;
    private final Words words = Words.at(this);
    private final RadioButtonGroup<Circle> circle = new RadioButtonGroup<>();
    private final Paragraph means = new Paragraph();
    private final Paragraph follows = new Paragraph();
    private final TextField leader = new TextField();
    private final TextArea reason = new TextArea();
    private final Paragraph differs = new Paragraph();
    private final UUID command = Ids.next();

    /** Puts a decision, or null for none, in place of the one that was seen; true if it was done. */
    @FunctionalInterface
    interface Deciding {
        boolean decide(Programme programme, @Nullable Decision mine, UUID command);
    }

    DecisionDialog(Programme programme, Meanings meanings, Deciding deciding) {
        this.programme = programme;
        this.meanings = meanings;
        this.deciding = deciding;
        setHeaderTitle(getTranslation("programme.decideNamed", programme.name()));
        addClassName("programme-dialog");
        circle.setLabel(getTranslation("programme.circle"));
        circle.setItems(Circle.values());
        circle.setItemLabelGenerator(words::circle);
        circle.addValueChangeListener(change -> look());
        means.addClassNames("muted", "small");
        differs.addClassNames("notice", "warn");
        leader.setLabel(getTranslation("programme.leader"));
        leader.setWidthFull();
        leader.setRequiredIndicatorVisible(true);
        leader.getElement().setAttribute("dir", "auto");
        Left.of(leader, Decision.LEADER);
        reason.setLabel(getTranslation("programme.reason"));
        reason.setWidthFull();
        reason.setMinRows(2);
        reason.getElement().setAttribute("dir", "auto");
        Left.of(reason, Decision.REASON);
        var vote = new Paragraph(voted());
        vote.addClassName("muted");
        var before = programme.decision();
        if (before != null) {
            circle.setValue(before.circle());
            leader.setValue(before.leader());
            reason.setValue(before.reason());
        }
        var body = new Div(vote, circle, means, follows, leader, differs, reason);
        body.addClassName("stack");
        add(body);
        var decide = new Button(getTranslation("programme.decide.save"), pressed -> decide());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), pressed -> close()));
        if (before != null) {
            getFooter().add(new Button(getTranslation("programme.decide.open"), pressed -> put(null)));
        }
        getFooter().add(decide);
        look();
    }

    private String voted() {
        var vote = programme.vote();
        return vote == null
                ? getTranslation("programme.notVoted")
                : getTranslation("programme.voted", vote.dots(), vote.voters(), vote.rank(), vote.of());
    }

    private void look() {
        var chosen = circle.getValue();
        means.setVisible(chosen != null);
        follows.setVisible(chosen != null);
        if (chosen != null) {
            means.setText(words.meaning(chosen, meanings));
            follows.setText(words.consequence(chosen));
        }
        leader.setVisible(chosen == Circle.STRATEGIC);
        var needed = needsReason();
        reason.setRequiredIndicatorVisible(needed);
        differs.setVisible(needed);
        differs.setText(getTranslation(chosen == Circle.OUT ? "programme.differs.out" : "programme.differs.strategic"));
        circle.setInvalid(false);
    }

    private boolean needsReason() {
        var vote = programme.vote();
        var chosen = circle.getValue();
        return vote != null && chosen != null && vote.differs(new Decision(chosen, "", ""));
    }

    private void decide() {
        if (circle.isEmpty()) {
            circle.setErrorMessage(getTranslation("programme.circleMissing"));
            circle.setInvalid(true);
        } else if (leader.isVisible() && Text.line(leader.getValue()).isEmpty()) {
            leader.setErrorMessage(getTranslation("refusal.programme.leader"));
            leader.setInvalid(true);
            leader.focus();
        } else if (needsReason() && Text.line(reason.getValue()).isEmpty()) {
            reason.setErrorMessage(getTranslation("refusal.programme.reason"));
            reason.setInvalid(true);
            reason.focus();
        } else {
            put(new Decision(circle.getValue(), reason.getValue(), leader.isVisible() ? leader.getValue() : ""));
        }
    }

    private void put(@Nullable Decision mine) {
        if (deciding.decide(programme, mine, command)) {
            close();
        }
    }
}
