package org.manof.rehearsal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.manof.initiative.ui.InitiativeNavigation;
import org.manof.rehearsal.Rehearsal;
import org.manof.rehearsal.Rehearsals;
import org.manof.security.Actor;

/** Says that this is a rehearsal, with the ways out of it. */
final class RehearsalNote extends Div {
    RehearsalNote(Rehearsals rehearsals, Actor.Staff actor, Rehearsal rehearsal) {
        addClassName("rehearsal-note");
        add(
                new Paragraph(getTranslation("rehearsal.note", rehearsal.people())),
                InitiativeNavigation.initiativeLink(getTranslation("rehearsal.back"), rehearsal.originalInitiative()),
                new WipeButton(rehearsals, actor, rehearsal));
    }
}
