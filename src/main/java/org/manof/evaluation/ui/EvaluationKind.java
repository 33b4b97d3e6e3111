package org.manof.evaluation.ui;

import com.vaadin.flow.component.Component;
import org.manof.evaluation.EvaluationPicture;
import org.manof.evaluation.Evaluations;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Simulated;

/** Building the evaluation plan together: the room suggests what to measure and says what says most, the facilitator takes it up. */
@org.springframework.stereotype.Component
class EvaluationKind implements ActivityKind {
    private final EvaluationRoom room;

    EvaluationKind(EvaluationRoom room) {
        this.room = room;
    }

    /** There is one evaluation plan; suggestions are kept by activity, and what people mark is shown with the reveal. */
    @Override
    public KindPlace place() {
        return KindPlace.extra(Evaluations.KIND, 11, 30).severalTimes();
    }

    @Override
    public Object picture(ActivityRef activity) {
        return room.evaluations().picture(activity);
    }

    @Override
    public Object onPhones(Object picture) {
        return ((EvaluationPicture) picture).onPhones();
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return room.simulated().acts(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new EvaluationPhone(face, me, room);
    }

    @Override
    public Component console(Face face) {
        return new EvaluationConsole(face, room);
    }

    @Override
    public Component board(Face face) {
        return new EvaluationBoard(face);
    }
}
