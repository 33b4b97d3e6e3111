package org.manof.lever.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.manof.initiative.InitiativeReader;
import org.manof.lever.Gallery;
import org.manof.lever.LeverCards;
import org.manof.lever.LeverWritings;
import org.manof.lever.Levers;
import org.manof.lever.LeversPicture;
import org.manof.lever.SimulatedProposer;
import org.manof.shared.ui.Languages;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Seats;
import org.manof.workshop.Simulated;
import org.manof.workshop.Verb;
import org.manof.workshop.WritingRules;
import org.manof.workshop.Writings;
import org.manof.workshop.ui.ReviewDesk;
import org.manof.workshop.ui.ReviewParts;

/** Levers are written in private, published all at once, and merged. */
@org.springframework.stereotype.Component
class LeversActivity implements ActivityKind {
    private final Levers levers;
    private final Gallery gallery;
    private final LeverCards cards;
    private final Seats seats;
    private final InitiativeReader initiatives;
    private final LeverWritings writings;
    private final ReviewParts reviews;
    private final SimulatedProposer simulated;

    LeversActivity(
            Levers levers,
            Gallery gallery,
            LeverCards cards,
            Seats seats,
            InitiativeReader initiatives,
            LeverWritings writings,
            ReviewParts reviews,
            SimulatedProposer simulated) {
        this.simulated = simulated;
        this.levers = levers;
        this.gallery = gallery;
        this.cards = cards;
        this.seats = seats;
        this.initiatives = initiatives;
        this.writings = writings;
        this.reviews = reviews;
    }

    @Override
    public KindPlace place() {
        return KindPlace.standard(Levers.KIND, 3, 25);
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
        return levers.picture(activity);
    }

    @Override
    public Object onPhones(Object picture) {
        return ((LeversPicture) picture).onPhones();
    }

    @Override
    public void stepped(ActivityRef activity, Verb verb) {
        levers.stepped(activity, verb);
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.acts(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new ProposePhone(face, me, levers, seats, words(face));
    }

    @Override
    public Component console(Face face) {
        return new GalleryConsole(face, gallery, cards, words(face), new ReviewDesk(face, reviews));
    }

    @Override
    public Component board(Face face) {
        return new GalleryBoard(face, words(face));
    }

    private Words words(Face face) {
        return new Words(initiatives.read(face.initiative()), Languages.current());
    }
}
