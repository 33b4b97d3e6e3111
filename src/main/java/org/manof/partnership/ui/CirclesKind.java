package org.manof.partnership.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.manof.partnership.Circles;
import org.manof.partnership.CirclesPicture;
import org.manof.partnership.Moves;
import org.manof.partnership.SimulatedPlacer;
import org.manof.partnership.StakeholderWritings;
import org.manof.partnership.Stakeholders;
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

/** The fourth activity: stakeholders find their circle around a chosen lever, today and where we want them, in everybody's sight. */
@org.springframework.stereotype.Component
class CirclesKind implements ActivityKind {
    private final Circles circles;
    private final Moves moves;
    private final Stakeholders stakeholders;
    private final Seats seats;
    private final SimulatedPlacer simulated;
    private final StakeholderWritings writings;
    private final ReviewParts reviews;

    CirclesKind(
            Circles circles,
            Moves moves,
            Stakeholders stakeholders,
            Seats seats,
            SimulatedPlacer simulated,
            StakeholderWritings writings,
            ReviewParts reviews) {
        this.writings = writings;
        this.reviews = reviews;
        this.simulated = simulated;
        this.circles = circles;
        this.moves = moves;
        this.stakeholders = stakeholders;
        this.seats = seats;
    }

    /** Everything of it is kept by activity. Sums are shown while people place, so closing holds nothing back. */
    @Override
    public KindPlace place() {
        return KindPlace.standard(Circles.KIND, 7, 30).severalTimes().withoutReveal();
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
    public CirclesPicture picture(ActivityRef activity) {
        return circles.picture(activity);
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.acts(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new PhoneCircles(face, me, circles, stakeholders, seats);
    }

    @Override
    public Component console(Face face) {
        return new ConsoleCircles(face, circles, moves, stakeholders, new ReviewDesk(face, reviews));
    }

    @Override
    public Component board(Face face) {
        return new BoardCircles(face);
    }
}
