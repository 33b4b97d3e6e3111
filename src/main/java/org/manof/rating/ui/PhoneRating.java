package org.manof.rating.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.rating.Rating;
import org.manof.rating.RatingPicture;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.Taps;
import org.manof.voting.BallotOption;
import org.manof.voting.OwnOrder;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;

/** A participant's own ratings, and after the reveal what the room said. */
@StyleSheet("manof/styles/rating.css")
final class PhoneRating extends Div {
    private final Face face;
    private final Participant me;
    private final Rating rating;
    private final RatingElement ballot;
    private final Paragraph closed = new Paragraph();
    private final RatingResult result;
    private List<BallotOption> offered = List.of();
    private @Nullable Drawn drawn;

    /** What decides that one's own answers have to be read again. */
    private record Drawn(Phase phase, int round) {}

    PhoneRating(Face face, Participant me, Rating rating, RatingResult result, Wording wording) {
        ballot = new RatingElement(wording);
        this.face = face;
        this.me = me;
        this.rating = rating;
        this.result = result;
        addClassName("rating-phone");
        closed.addClassNames("notice");
        closed.setText(getTranslation("rating.waitForReveal"));
        add(closed, result, ballot);
        ballot.onRate(this::put);
        Signal.effect(this, () -> draw(face.picture(RatingPicture.class).get()));
    }

    private void draw(RatingPicture picture) {
        var next = new Drawn(picture.phase(), picture.round());
        if (!next.equals(drawn)) {
            drawn = next;
            closed.setVisible(picture.phase() == Phase.CLOSED);
            ballot.open(picture.phase() == Phase.OPEN);
            Taps.belong(ballot, face.activity(), picture.round());
            readMine();
        }
        var options = OwnOrder.of(picture.options(), me.id(), face.activity()).stream()
                .flatMap(group -> group.options().stream())
                .toList();
        if (!options.equals(offered)) {
            offered = options;
            ballot.options(options, Languages.current());
        }
        result.show(picture);
    }

    private void put(RatingElement.Rate rate) {
        ballot.answer(
                () -> {
                    rating.put(face.actor(), face.ref(), rate.option(), rate.question(), rate.score(), rate.command());
                    readMine();
                },
                this::readMine,
                rate.option().toString(),
                rate.question().name());
    }

    private void readMine() {
        Refusals.guard(this, () -> ballot.mine(rating.mine(face.actor(), face.ref())));
    }
}
