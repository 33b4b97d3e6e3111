package org.manof.coverage.ui;

import com.vaadin.flow.component.Component;
import org.manof.coverage.Coverage;
import org.manof.workshop.Face;

/** The three faces of a matrix that a room fills, for the rooms that own rows and columns; the activity's picture is the coverage's. */
@org.springframework.stereotype.Component
public class CoverageFaces {
    private final Coverage coverage;

    CoverageFaces(Coverage coverage) {
        this.coverage = coverage;
    }

    /** One's own part, one row after another; after the reveal what came of it. */
    public Component phone(Face face) {
        return new PhoneCoverage(face, coverage);
    }

    /** Turnout and what is asked; after the reveal the sets, what nothing touches, and the whole matrix. */
    public Component console(Face face) {
        return new ConsoleCoverage(face);
    }

    /** Turnout and never a hint; after the reveal which set covers what. */
    public Component board(Face face) {
        return new BoardCoverage(face);
    }
}
