package org.manof.assumption.ui;

import com.vaadin.flow.component.Component;
import org.manof.assumption.AssumptionDecisions;
import org.manof.assumption.AssumptionRatings;
import org.manof.assumption.RatingPicture;
import org.manof.assumption.SimulatedThinker;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Simulated;
import org.manof.workshop.Verb;

/** The room says how far it agrees with each assumption, and the facilitator decides with it which of them stand. */
@org.springframework.stereotype.Component
class AssumptionRatingActivity implements ActivityKind {
    private final AssumptionRatings ratings;
    private final AssumptionDecisions decisions;
    private final SimulatedThinker simulated;

    AssumptionRatingActivity(AssumptionRatings ratings, AssumptionDecisions decisions, SimulatedThinker simulated) {
        this.simulated = simulated;
        this.ratings = ratings;
        this.decisions = decisions;
    }

    @Override
    public KindPlace place() {
        return KindPlace.extra(AssumptionRatings.KIND, 0, 15);
    }

    @Override
    public Object picture(ActivityRef activity) {
        return ratings.picture(activity);
    }

    @Override
    public Object onPhones(Object picture) {
        return ((RatingPicture) picture).onPhones();
    }

    @Override
    public void stepped(ActivityRef activity, Verb verb) {
        ratings.stepped(activity, verb);
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.rates(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new RatingPhone(face, ratings);
    }

    @Override
    public Component console(Face face) {
        return new RatingConsole(face, decisions);
    }

    @Override
    public Component board(Face face) {
        return new RatingBoard(face);
    }
}
