package org.manof.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.manof.programme.ProgrammeDecisions;
import org.manof.programme.ProgrammeFocus;
import org.manof.programme.ProgrammeVotes;
import org.manof.programme.VotePicture;
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

/** Dots on the programmes of one lever a round, and after the reveal the circle of each. */
@org.springframework.stereotype.Component
class ProgrammesVoteActivity implements ActivityKind {
    private final ProgrammeVotes votes;
    private final ProgrammeFocus focuses;
    private final ProgrammeDecisions decisions;
    private final VotingFaces faces;
    private final SimulatedVoter simulated;
    private final VotingFaces.Source source = new VotingFaces.Source(picture -> ((VotePicture) picture).ballot());

    ProgrammesVoteActivity(
            ProgrammeVotes votes,
            ProgrammeFocus focuses,
            ProgrammeDecisions decisions,
            VotingFaces faces,
            SimulatedVoter simulated) {
        this.votes = votes;
        this.focuses = focuses;
        this.decisions = decisions;
        this.faces = faces;
        this.simulated = simulated;
    }

    @Override
    public KindPlace place() {
        return KindPlace.extra(ProgrammeVotes.KIND, 6, 15).severalTimes();
    }

    @Override
    public List<ActivityOption> options() {
        return Voting.OPTIONS;
    }

    @Override
    public Object picture(ActivityRef activity) {
        return votes.picture(activity);
    }

    @Override
    public Object onPhones(Object picture) {
        return ((VotePicture) picture).onPhones();
    }

    @Override
    public void stepped(ActivityRef activity, Verb verb) {
        votes.stepped(activity, verb);
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.acts(who, votes.ballot(activity));
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new VoteFace(face, faces.phone(face, me, source), "pad", "programme-vote-phone");
    }

    @Override
    public Component console(Face face) {
        return new VoteConsole(face, faces.console(face, source), focuses, decisions);
    }

    @Override
    public Component board(Face face) {
        return new VoteFace(face, faces.board(face, source), "programme-vote-board", "fill");
    }
}
