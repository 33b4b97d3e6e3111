package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import org.manof.presence.Presence;
import org.manof.security.Actor;
import org.manof.workplan.PlanPicture;
import org.manof.workplan.Plans;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;

/** Writing the work plan together: the facilitator in the table, the room watching it grow. */
@org.springframework.stereotype.Component
class PlanActivity implements ActivityKind {
    private final PlanRoom room;
    private final Presence presence;

    PlanActivity(PlanRoom room, Presence presence) {
        this.room = room;
        this.presence = presence;
    }

    /** There is one plan, which every evening goes on with. */
    @Override
    public KindPlace place() {
        return KindPlace.standard(Plans.KIND, 8, 40).severalTimes().withoutReveal();
    }

    @Override
    public Object picture(ActivityRef activity) {
        return room.plans().picture(activity.initiative());
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new PlanCards(face.picture(PlanPicture.class));
    }

    @Override
    public Component console(Face face) {
        var actor = (Actor.Staff) face.actor();
        var desk = new PlanDesk(
                room, presence, actor, face.initiative(), room.plans().read(actor, face.initiative()));
        desk.follow(face.picture(PlanPicture.class));
        return desk;
    }

    @Override
    public Component board(Face face) {
        return new PlanBoard(face.picture(PlanPicture.class));
    }
}
