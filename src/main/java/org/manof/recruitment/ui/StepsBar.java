package org.manof.recruitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.manof.recruitment.Candidate;
import org.manof.recruitment.CandidateStatus;
import org.manof.recruitment.Recruiting;
import org.manof.shared.Ids;
import org.manof.shared.ui.Left;

/** Moves a candidate on, out or back, with a reason. */
final class StepsBar extends Div {
    private final FileHands hands;
    private final TextField reason = new TextField(getTranslation("candidate.reason"));
    private final Div buttons = new Div();
    private @Nullable Candidate shown;

    StepsBar(FileHands hands) {
        this.hands = hands;
        addClassNames("stack", "candidate-steps");
        buttons.addClassName("row");
        reason.getElement().setAttribute("dir", "auto");
        Left.of(reason, Recruiting.REASON);
        add(reason, buttons);
    }

    void show(Candidate candidate) {
        var before = shown;
        shown = candidate;
        if (before != null
                && before.status() == candidate.status()
                && before.name().equals(candidate.name())) {
            return;
        }
        buttons.removeAll();
        var back = candidate.status().next().getLast();
        for (var next : candidate.status().next()) {
            var key = next == back && back.compareTo(candidate.status()) < 0 ? "candidate.back." : "candidate.move.";
            var button = new Button(getTranslation(key + next.name()), _ -> move(candidate, next));
            button.setAriaLabel(getTranslation("candidate.moveNamed", button.getText(), candidate.name()));
            if (next == candidate.status().next().getFirst() && key.equals("candidate.move.")) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            buttons.add(button);
        }
    }

    private void move(Candidate candidate, CandidateStatus next) {
        var moved = hands.run(
                this,
                () -> hands.room()
                        .recruiting()
                        .move(
                                hands.actor(),
                                hands.at(),
                                candidate.id(),
                                candidate.status(),
                                next,
                                reason.getValue(),
                                Ids.next()));
        if (moved) {
            reason.clear();
        }
    }
}
