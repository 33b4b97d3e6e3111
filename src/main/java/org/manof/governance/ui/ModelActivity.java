package org.manof.governance.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.manof.governance.CommentWritings;
import org.manof.governance.ModelPicture;
import org.manof.governance.Models;
import org.manof.governance.SimulatedCommenter;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Seats;
import org.manof.workshop.Simulated;
import org.manof.workshop.WritingRules;
import org.manof.workshop.Writings;
import org.manof.workshop.ui.ReviewDesk;
import org.manof.workshop.ui.ReviewParts;

/** The operating model is built before the room's eyes, and the room says what it thinks of each unit. */
@org.springframework.stereotype.Component
class ModelActivity implements ActivityKind {
    private final ModelRoom room;
    private final Seats seats;
    private final CommentWritings writings;
    private final ReviewParts reviews;
    private final SimulatedCommenter simulated;

    ModelActivity(
            ModelRoom room, Seats seats, CommentWritings writings, ReviewParts reviews, SimulatedCommenter simulated) {
        this.room = room;
        this.seats = seats;
        this.writings = writings;
        this.reviews = reviews;
        this.simulated = simulated;
    }

    /** There is one model, which every evening goes on with; what is said about it is kept by activity. */
    @Override
    public KindPlace place() {
        return KindPlace.extra(Models.KIND, 7, 30).severalTimes().withoutReveal();
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
        return room.models().picture(activity);
    }

    @Override
    public Object onPhones(Object picture) {
        return ((ModelPicture) picture).onPhones();
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.says(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new ModelPhone(face, me, room, seats);
    }

    @Override
    public Component console(Face face) {
        return new ModelConsole(face, room, new ReviewDesk(face, reviews));
    }

    @Override
    public Component board(Face face) {
        return new ModelBoard(face);
    }
}
