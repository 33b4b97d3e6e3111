package org.manof.rehearsal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.manof.initiative.ui.InitiativeNavigation;
import org.manof.rehearsal.Rehearsal;
import org.manof.rehearsal.Rehearsals;
import org.manof.security.Actor;
import org.manof.shared.ui.Refusals;

/** Says that this is a rehearsal, and wipes it with one button: nothing in it is worth a question. */
final class RehearsalNote extends Div {
    RehearsalNote(Rehearsals rehearsals, Actor.Staff actor, Rehearsal rehearsal) {
        addClassName("rehearsal-note");
        var wipe = new Button(
                getTranslation("rehearsal.wipe"),
                pressed -> Refusals.guard(this, () -> {
                    rehearsals.wipe(actor, rehearsal.workshop());
                    InitiativeNavigation.toInitiative(rehearsal.originalInitiative());
                }));
        add(
                new Paragraph(getTranslation("rehearsal.note", rehearsal.people())),
                InitiativeNavigation.initiativeLink(getTranslation("rehearsal.back"), rehearsal.originalInitiative()),
                wipe);
    }
}
