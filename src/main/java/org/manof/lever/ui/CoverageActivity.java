package org.manof.lever.ui;

import com.vaadin.flow.component.Component;
import org.manof.coverage.Coverage;
import org.manof.coverage.CoveragePicture;
import org.manof.coverage.SimulatedFiller;
import org.manof.coverage.ui.CoverageFaces;
import org.manof.lever.LeverCoverage;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Simulated;
import org.manof.workshop.Verb;

/** The room says which lever touches which barrier component, and sees which few levers cover most. */
@org.springframework.stereotype.Component
class CoverageActivity implements ActivityKind {
    private final LeverCoverage levers;
    private final Coverage coverage;
    private final CoverageFaces faces;
    private final SimulatedFiller simulated;

    CoverageActivity(LeverCoverage levers, Coverage coverage, CoverageFaces faces, SimulatedFiller simulated) {
        this.simulated = simulated;
        this.levers = levers;
        this.coverage = coverage;
        this.faces = faces;
    }

    @Override
    public KindPlace place() {
        return KindPlace.extra(LeverCoverage.KIND, 5, 20);
    }

    @Override
    public Object picture(ActivityRef activity) {
        return coverage.picture(levers.sheet(activity));
    }

    @Override
    public Object onPhones(Object picture) {
        return ((CoveragePicture) picture).onPhones();
    }

    @Override
    public void stepped(ActivityRef activity, Verb verb) {
        coverage.stepped(levers.sheet(activity));
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.acts(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return faces.phone(face);
    }

    @Override
    public Component console(Face face) {
        return faces.console(face);
    }

    @Override
    public Component board(Face face) {
        return faces.board(face);
    }
}
