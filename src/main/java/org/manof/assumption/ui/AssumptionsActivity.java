package org.manof.assumption.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.manof.assumption.AssumptionGallery;
import org.manof.assumption.AssumptionWritings;
import org.manof.assumption.Assumptions;
import org.manof.assumption.AssumptionsPicture;
import org.manof.assumption.SimulatedThinker;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Seats;
import org.manof.workshop.Simulated;
import org.manof.workshop.Verb;
import org.manof.workshop.WritingRules;
import org.manof.workshop.Writings;
import org.manof.workshop.ui.ReviewDesk;
import org.manof.workshop.ui.ReviewParts;

/** Assumptions are written in private, published all at once, and merged. */
@org.springframework.stereotype.Component
class AssumptionsActivity implements ActivityKind {
    private final Assumptions assumptions;
    private final AssumptionGallery gallery;
    private final Seats seats;
    private final AssumptionWritings writings;
    private final ReviewParts reviews;
    private final SimulatedThinker simulated;

    AssumptionsActivity(
            Assumptions assumptions,
            AssumptionGallery gallery,
            Seats seats,
            AssumptionWritings writings,
            ReviewParts reviews,
            SimulatedThinker simulated) {
        this.simulated = simulated;
        this.assumptions = assumptions;
        this.gallery = gallery;
        this.seats = seats;
        this.writings = writings;
        this.reviews = reviews;
    }

    @Override
    public KindPlace place() {
        return KindPlace.extra(Assumptions.KIND, -1, 15);
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
    public Object picture(ActivityRef activity) {
        return assumptions.picture(activity);
    }

    @Override
    public Object onPhones(Object picture) {
        return ((AssumptionsPicture) picture).onPhones();
    }

    @Override
    public void stepped(ActivityRef activity, Verb verb) {
        assumptions.stepped(activity, verb);
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.writes(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new WritePhone(face, me, assumptions, seats);
    }

    @Override
    public Component console(Face face) {
        return new GalleryConsole(face, gallery, new ReviewDesk(face, reviews));
    }

    @Override
    public Component board(Face face) {
        return new GalleryBoard(face);
    }
}
