package org.manof.rehearsal.ui;

import com.vaadin.flow.component.button.Button;
import org.manof.initiative.ui.InitiativeNavigation;
import org.manof.rehearsal.Rehearsal;
import org.manof.rehearsal.Rehearsals;
import org.manof.security.Actor;
import org.manof.shared.ui.Refusals;

/** Wipes a rehearsal with one press, and goes back to the initiative itself: nothing in it is worth a question. */
final class WipeButton extends Button {
    WipeButton(Rehearsals rehearsals, Actor.Staff actor, Rehearsal rehearsal) {
        setText(getTranslation("rehearsal.wipe"));
        addClickListener(pressed -> Refusals.guard(this, () -> {
            rehearsals.wipe(actor, rehearsal.workshop());
            InitiativeNavigation.toInitiative(rehearsal.originalInitiative());
        }));
    }
}
