package org.manof.recruitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.signals.Signal;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.manof.recruitment.Candidate;

/** "I know them": pressed or not, as one's own answers say. */
final class KnowButton extends Button {
    KnowButton(
            Candidate candidate, Signal<Set<UUID>> known, Signal<Boolean> open, BiConsumer<Candidate, Boolean> tapped) {
        addClassName("candidate-know");
        addClickListener(_ -> tapped.accept(candidate, !known.peek().contains(candidate.id())));
        Signal.effect(this, () -> {
            var mine = known.get().contains(candidate.id());
            setText(getTranslation(mine ? "candidate.known" : "candidate.know"));
            setAriaLabel(getTranslation(mine ? "candidate.knownNamed" : "candidate.knowNamed", candidate.name()));
            getElement().setAttribute("aria-pressed", String.valueOf(mine));
            setVisible(open.get() || mine);
            setEnabled(open.get());
        });
    }
}
