package org.manof.lever.ui;

import com.vaadin.flow.component.Component;
import org.manof.lever.Effort;
import org.manof.rating.Rating;
import org.manof.rating.RatingPicture;
import org.manof.rating.SimulatedRater;
import org.manof.rating.ui.RatingFaces;
import org.manof.rating.ui.Wording;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Simulated;
import org.manof.workshop.Verb;

/** Effort against effect: the rating of the levers in the gallery. */
@org.springframework.stereotype.Component
class EffortActivity implements ActivityKind {
    private static final Wording WORDING = new Wording("effort.");

    private final Effort effort;
    private final Rating rating;
    private final RatingFaces faces;
    private final SimulatedRater simulated;

    EffortActivity(Effort effort, Rating rating, RatingFaces faces, SimulatedRater simulated) {
        this.simulated = simulated;
        this.effort = effort;
        this.rating = rating;
        this.faces = faces;
    }

    @Override
    public KindPlace place() {
        return KindPlace.extra(Effort.KIND, 4, 15);
    }

    @Override
    public Object picture(ActivityRef activity) {
        return rating.picture(effort.sheet(activity));
    }

    @Override
    public Object onPhones(Object picture) {
        return ((RatingPicture) picture).onPhones();
    }

    @Override
    public void stepped(ActivityRef activity, Verb verb) {
        rating.stepped(effort.sheet(activity));
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.acts(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return faces.phone(face, me, WORDING);
    }

    @Override
    public Component console(Face face) {
        return faces.console(face, effort::sheet, WORDING);
    }

    @Override
    public Component board(Face face) {
        return faces.board(face, WORDING);
    }
}
