package org.manof.assumption.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.assumption.Decision;
import org.manof.assumption.RatedAssumption;
import org.manof.assumption.Verdict;
import org.manof.shared.ui.People;

/** An assumption with the room's answers: one press says that it stands or stays open, the same press again takes that back. */
final class DecisionRow extends ListItem {
    private final RatedAssumption assumption;
    private final Deciding deciding;
    private final TextField reason = new TextField();

    /** Carries out a decision; null for taking it back. */
    @FunctionalInterface
    interface Deciding {
        void decide(UUID assumption, @Nullable Verdict verdict, String reason);
    }

    DecisionRow(RatedAssumption assumption, String typed, Deciding deciding) {
        this.assumption = assumption;
        this.deciding = deciding;
        addClassNames("card", "stack", "assumption-decision");
        var decided = assumption.decision().map(Decision::verdict).orElse(null);
        if (decided != null) {
            getElement().setAttribute("data-verdict", decided.name());
        }
        var text = new H3(People.text(assumption.text()));
        text.addClassName("assumption-text");
        var bar = new SpreadElement("row");
        bar.bare(assumption);
        reason.setPlaceholder(getTranslation("assumption.reason"));
        reason.setAriaLabel(getTranslation("assumption.reasonNamed", assumption.text()));
        reason.setValue(Objects.requireNonNullElse(
                assumption.decision().isEmpty()
                        ? typed
                        : assumption.decision().get().reason(),
                ""));
        reason.addClassName("grow");
        reason.getElement()
                .setAttribute("dir", "auto")
                .setAttribute("data-draft", "assumption.reason." + assumption.id());
        reason.addValueChangeListener(change -> {
            if (change.isFromClient() && decided != null) {
                decide(decided);
            }
        });
        var line = new Div(button(Verdict.STANDS, decided), button(Verdict.OPEN, decided), reason);
        line.addClassName("row");
        add(text, bar, line);
    }

    private Button button(Verdict verdict, @Nullable Verdict decided) {
        var chosen = verdict == decided;
        var name = getTranslation("assumption.verdict." + verdict.name());
        var button = new Button(name, pressed -> decide(chosen ? null : verdict));
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        button.setAriaLabel(name + ": " + assumption.text());
        if (chosen) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void decide(@Nullable Verdict verdict) {
        reason.getElement().executeJs("window.manofDrafts?.clear(this.dataset.draft)");
        deciding.decide(assumption.id(), verdict, reason.getValue());
    }
}
