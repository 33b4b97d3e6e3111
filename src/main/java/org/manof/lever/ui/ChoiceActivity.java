package org.manof.lever.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.manof.initiative.InitiativeReader;
import org.manof.lever.ChoicePicture;
import org.manof.lever.Choices;
import org.manof.shared.ui.Languages;
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

/** The vote on levers, and the choice after it. */
@org.springframework.stereotype.Component
class ChoiceActivity implements ActivityKind {
    private final Choices choices;
    private final VotingFaces faces;
    private final InitiativeReader initiatives;
    private final VotingFaces.Source source;
    private final SimulatedVoter simulated;

    ChoiceActivity(Choices choices, VotingFaces faces, InitiativeReader initiatives, SimulatedVoter simulated) {
        this.simulated = simulated;
        this.choices = choices;
        this.faces = faces;
        this.initiatives = initiatives;
        this.source = new VotingFaces.Source(picture -> ((ChoicePicture) picture).ballot());
    }

    @Override
    public KindPlace place() {
        return KindPlace.standard(Choices.KIND, 6, 20);
    }

    @Override
    public List<ActivityOption> options() {
        return Voting.OPTIONS;
    }

    @Override
    public Object picture(ActivityRef activity) {
        return choices.picture(activity);
    }

    @Override
    public Object onPhones(Object picture) {
        return ((ChoicePicture) picture).onPhones();
    }

    @Override
    public void stepped(ActivityRef activity, Verb verb) {
        choices.stepped(activity, verb);
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.acts(who, choices.ballot(activity));
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new ChoiceFace(face, faces.phone(face, me, source), words(face), "pad", "choice-phone");
    }

    @Override
    public Component console(Face face) {
        return new ChoiceConsole(face, faces.console(face, source), choices, words(face));
    }

    @Override
    public Component board(Face face) {
        return new ChoiceFace(face, faces.board(face, source), words(face), "choice-board", "fill");
    }

    private Words words(Face face) {
        return new Words(initiatives.read(face.initiative()), Languages.current());
    }
}
