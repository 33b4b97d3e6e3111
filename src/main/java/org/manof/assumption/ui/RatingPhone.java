package org.manof.assumption.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.assumption.AssumptionRatings;
import org.manof.assumption.RatingPicture;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.ScaleElement;
import org.manof.shared.ui.Taps;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** A participant's own answers, and after the reveal how far the room agrees. */
@StyleSheet("manof/styles/assumption.css")
final class RatingPhone extends Div {
    private final Face face;
    private final AssumptionRatings ratings;
    private final ScaleElement scale;
    private final Paragraph closed = new Paragraph();
    private final Paragraph none = new Paragraph();
    private final SpreadElement spread = new SpreadElement("phone");
    private @Nullable Drawn drawn;

    /** What decides that one's own answers have to be read again. */
    private record Drawn(Phase phase, int round) {}

    RatingPhone(Face face, AssumptionRatings ratings) {
        this.face = face;
        this.ratings = ratings;
        scale = new ScaleElement(
                Steps.in(this),
                false,
                new ScaleElement.Labels(
                        getTranslation("assumption.rated", "{0}", "{1}"),
                        getTranslation("assumption.ends"),
                        getTranslation("assumption.clear"),
                        getTranslation("assumption.clearNamed", "{0}"),
                        getTranslation("assumption.ratingClosed")));
        addClassName("assumption-rating-phone");
        closed.addClassName("notice");
        closed.setText(getTranslation("assumption.ratingWait"));
        none.addClassName("notice");
        none.setText(getTranslation("assumption.none"));
        add(none, closed, scale, spread);
        scale.onRate(this::rate);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(RatingPicture.class).get(),
                        face.item().get().phase()));
    }

    private void draw(RatingPicture picture, Phase phase) {
        var next = new Drawn(phase, picture.round());
        var revealed = phase == Phase.REVEALED;
        none.setVisible(picture.assumptions().isEmpty());
        scale.setVisible(!revealed && !none.isVisible());
        closed.setVisible(phase == Phase.CLOSED && !none.isVisible());
        spread.setVisible(revealed);
        if (revealed) {
            spread.show(SpreadElement.inOrder(picture.assumptions()));
        } else {
            scale.items(picture.assumptions().stream()
                    .map(each -> new ScaleElement.Item(each.id().toString(), each.text()))
                    .toList());
        }
        if (!next.equals(drawn)) {
            drawn = next;
            scale.open(phase == Phase.OPEN);
            Taps.belong(scale, face.activity(), picture.round());
            readMine();
        }
    }

    private void rate(ScaleElement.Rate rate) {
        scale.answer(
                () -> {
                    ratings.rate(
                            face.actor(), face.workshop(), UUID.fromString(rate.item()), rate.grade(), rate.command());
                    readMine();
                },
                this::readMine,
                rate.item());
    }

    private void readMine() {
        Refusals.guard(
                this,
                () -> scale.mine(ratings.mine(face.actor(), face.workshop()).entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue))));
    }
}
