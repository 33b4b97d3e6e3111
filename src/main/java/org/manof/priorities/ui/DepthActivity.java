package org.manof.priorities.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.manof.priorities.Priorities;
import org.manof.rating.Rating;
import org.manof.rating.RatingPicture;
import org.manof.rating.SimulatedRater;
import org.manof.rating.ui.RatingFaces;
import org.manof.rating.ui.Wording;
import org.manof.voting.RoundResult;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Simulated;
import org.manof.workshop.Verb;

/** The rating of the barrier components that the dots put first. */
@org.springframework.stereotype.Component
class DepthActivity implements ActivityKind {
    private final Priorities priorities;
    private final Rating rating;
    private final RatingFaces faces;
    private final SimulatedRater simulated;

    DepthActivity(Priorities priorities, Rating rating, RatingFaces faces, SimulatedRater simulated) {
        this.simulated = simulated;
        this.priorities = priorities;
        this.rating = rating;
        this.faces = faces;
    }

    @Override
    public KindPlace place() {
        return KindPlace.standard(Priorities.DEPTH, 2, 20);
    }

    @Override
    public List<ActivityOption> options() {
        return Rating.OPTIONS;
    }

    @Override
    public Object picture(ActivityRef activity) {
        return rating.picture(sheet(activity));
    }

    @Override
    public Object onPhones(Object picture) {
        return ((RatingPicture) picture).onPhones();
    }

    @Override
    public void stepped(ActivityRef activity, Verb verb) {
        rating.stepped(sheet(activity));
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.acts(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return faces.phone(face, me, Wording.COMPONENTS);
    }

    @Override
    public Component console(Face face) {
        return faces.console(face, this::sheet, Wording.COMPONENTS);
    }

    @Override
    public Component board(Face face) {
        return faces.board(face, Wording.COMPONENTS);
    }

    private Rating.Sheet sheet(ActivityRef activity) {
        return new Rating.Sheet(
                activity,
                priorities.options(activity),
                size -> priorities.shortlist(activity, size),
                () -> priorities.vote(activity).flatMap(RoundResult::firstFive));
    }
}
