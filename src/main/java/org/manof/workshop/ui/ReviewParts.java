package org.manof.workshop.ui;

import org.manof.workshop.AgendaEditing;
import org.manof.workshop.Kinds;
import org.manof.workshop.Moderation;
import org.manof.workshop.Names;
import org.springframework.stereotype.Component;

/** What a {@link ReviewDesk} is made with. */
@Component
public record ReviewParts(Moderation moderation, Names names, AgendaEditing editing, Kinds kinds) {}
