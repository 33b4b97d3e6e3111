package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.NamesFor;
import org.manof.workshop.Phase;
import org.manof.workshop.WritingRules;

/** What the board says while texts are written. */
public final class Collecting {
    private Collecting() {}

    /** The sentence for the phase: {@code open} or {@code closed}, unless texts are read first, and whose names there will be. */
    public static String sentence(Component board, AgendaItem item, String open, String closed) {
        if (item.phase() != Phase.OPEN) {
            return board.getTranslation(closed);
        }
        var how = board.getTranslation(WritingRules.of(item.options()).readFirst() ? "writing.board.readFirst" : open);
        return item.namedFor() == NamesFor.NOBODY
                ? how
                : how + ". "
                        + board.getTranslation(
                                "writing.board.names." + item.namedFor().name());
    }
}
