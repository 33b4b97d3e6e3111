package org.manof.influence.ui;

import com.vaadin.flow.component.Component;
import org.manof.influence.InfluencePicture;
import org.manof.influence.InfluenceResults;
import org.manof.influence.Influences;
import org.manof.influence.RootCauses;
import org.manof.influence.SimulatedJudge;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Simulated;
import org.manof.workshop.Verb;

/** The search for root causes among the components of highest priority. */
@org.springframework.stereotype.Component
class InfluenceActivity implements ActivityKind {
    private final Influences influences;
    private final InfluenceResults results;
    private final RootCauses causes;
    private final SimulatedJudge simulated;

    InfluenceActivity(Influences influences, InfluenceResults results, RootCauses causes, SimulatedJudge simulated) {
        this.simulated = simulated;
        this.influences = influences;
        this.results = results;
        this.causes = causes;
    }

    /** After the priorities in depth, which have the same place. */
    @Override
    public KindPlace place() {
        return KindPlace.extra(Influences.KIND, 2, 15);
    }

    @Override
    public Object picture(ActivityRef activity) {
        return results.picture(activity);
    }

    @Override
    public Object onPhones(Object picture) {
        return ((InfluencePicture) picture).onPhones();
    }

    @Override
    public void stepped(ActivityRef activity, Verb verb) {
        influences.stepped(activity);
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.acts(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new PhoneInfluence(face, influences);
    }

    @Override
    public Component console(Face face) {
        return new ConsoleInfluence(face, influences, causes);
    }

    @Override
    public Component board(Face face) {
        return new BoardInfluence(face);
    }
}
