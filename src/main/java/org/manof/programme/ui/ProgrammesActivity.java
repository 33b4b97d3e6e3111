package org.manof.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.manof.programme.ProgrammeDecisions;
import org.manof.programme.ProgrammeDesk;
import org.manof.programme.ProgrammeFocus;
import org.manof.programme.ProgrammeWritings;
import org.manof.programme.Programmes;
import org.manof.programme.ProgrammesPicture;
import org.manof.programme.SimulatedMapper;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Seats;
import org.manof.workshop.Simulated;
import org.manof.workshop.WritingRules;
import org.manof.workshop.Writings;
import org.manof.workshop.ui.ReviewDesk;
import org.manof.workshop.ui.ReviewParts;

/** Programmes that there are already are mapped around the chosen levers, before everybody's eyes. */
@org.springframework.stereotype.Component
class ProgrammesActivity implements ActivityKind {
    private final Programmes programmes;
    private final ProgrammeDesk desk;
    private final ProgrammeFocus focuses;
    private final ProgrammeDecisions decisions;
    private final ProgrammeWritings writings;
    private final ReviewParts reviews;
    private final Seats seats;
    private final SimulatedMapper simulated;

    ProgrammesActivity(
            Programmes programmes,
            ProgrammeDesk desk,
            ProgrammeFocus focuses,
            ProgrammeDecisions decisions,
            ProgrammeWritings writings,
            ReviewParts reviews,
            Seats seats,
            SimulatedMapper simulated) {
        this.programmes = programmes;
        this.desk = desk;
        this.focuses = focuses;
        this.decisions = decisions;
        this.writings = writings;
        this.reviews = reviews;
        this.seats = seats;
        this.simulated = simulated;
    }

    /** All of it is kept by initiative and activity, and seen at once. */
    @Override
    public KindPlace place() {
        return KindPlace.extra(Programmes.KIND, 6, 30).severalTimes().withoutReveal();
    }

    @Override
    public List<ActivityOption> options() {
        return WritingRules.OPTIONS;
    }

    @Override
    public Optional<Writings> writings() {
        return Optional.of(writings);
    }

    @Override
    public ProgrammesPicture picture(ActivityRef activity) {
        return programmes.picture(activity);
    }

    @Override
    public Object onPhones(Object picture) {
        return ((ProgrammesPicture) picture).onPhones();
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.acts(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new MapPhone(face, me, programmes, seats);
    }

    @Override
    public Component console(Face face) {
        return new MapConsole(face, desk, focuses, decisions, new ReviewDesk(face, reviews));
    }

    @Override
    public Component board(Face face) {
        return new MapBoard(face);
    }
}
