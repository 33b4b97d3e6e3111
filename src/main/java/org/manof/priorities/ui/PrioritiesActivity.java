package org.manof.priorities.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.manof.priorities.Priorities;
import org.manof.voting.BallotPicture;
import org.manof.voting.SimulatedVoter;
import org.manof.voting.Voting;
import org.manof.voting.ui.VotingFaces;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Simulated;
import org.manof.workshop.Verb;

/** The vote that puts the barrier components in order of priority. */
@org.springframework.stereotype.Component
class PrioritiesActivity implements ActivityKind {
    private final Priorities priorities;
    private final Voting voting;
    private final VotingFaces faces;
    private final VotingFaces.Source source;
    private final SimulatedVoter simulated;

    PrioritiesActivity(Priorities priorities, Voting voting, VotingFaces faces, SimulatedVoter simulated) {
        this.simulated = simulated;
        this.priorities = priorities;
        this.voting = voting;
        this.faces = faces;
        this.source = VotingFaces.Source.whole();
    }

    @Override
    public KindPlace place() {
        return KindPlace.standard(Priorities.KIND, 1, 20);
    }

    @Override
    public List<ActivityOption> options() {
        return Voting.OPTIONS;
    }

    @Override
    public Object picture(ActivityRef activity) {
        return voting.picture(ballot(activity));
    }

    @Override
    public Object onPhones(Object picture) {
        return ((BallotPicture) picture).onPhones();
    }

    @Override
    public void stepped(ActivityRef activity, Verb verb) {
        voting.stepped(ballot(activity), verb);
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.acts(who, ballot(activity));
    }

    @Override
    public Component phone(Face face, Participant me) {
        return faces.phone(face, me, source);
    }

    @Override
    public Component console(Face face) {
        return faces.console(face, source);
    }

    @Override
    public Component board(Face face) {
        return faces.board(face, source);
    }

    private Voting.Ballot ballot(ActivityRef activity) {
        return new Voting.Ballot(activity, priorities.options(activity));
    }
}
