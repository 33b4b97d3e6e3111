package org.manof.influence.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.jspecify.annotations.Nullable;
import org.manof.influence.InfluencePicture;
import org.manof.influence.Influences;
import org.manof.influence.MyHand;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.Taps;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** A participant's questions, one after the other; after the reveal what the room said. */
@StyleSheet("manof/styles/influence.css")
final class PhoneInfluence extends Div {
    private final Face face;
    private final Influences influences;
    private final Paragraph closed = new Paragraph();
    private final InfluenceElement questions = new InfluenceElement();
    private final ResultPart result = new ResultPart("phone");
    private @Nullable Drawn drawn;

    /** What decides that one's own questions have to be read again. */
    private record Drawn(Phase phase, int round) {}

    PhoneInfluence(Face face, Influences influences) {
        this.face = face;
        this.influences = influences;
        addClassName("influence-phone");
        closed.addClassName("notice");
        closed.setText(getTranslation("influence.waitForReveal"));
        questions.onJudge(this::judge);
        questions.onMore(this::deal);
        add(closed, result, questions);
        Signal.effect(this, () -> draw(face.picture(InfluencePicture.class).get()));
    }

    private void draw(InfluencePicture picture) {
        var next = new Drawn(picture.phase(), picture.round());
        if (!next.equals(drawn)) {
            drawn = next;
            closed.setVisible(picture.phase() == Phase.CLOSED);
            questions.setVisible(picture.phase() != Phase.REVEALED);
            questions.open(picture.phase() == Phase.OPEN);
            Taps.belong(questions, face.activity(), picture.round());
            readMine();
        }
        result.show(picture);
    }

    private void readMine() {
        Refusals.guard(this, () -> {
            var hand = influences.mine(face.actor(), face.ref());
            show(
                    hand.questions().isEmpty() && face.ref().phase() == Phase.OPEN
                            ? influences.deal(face.actor(), face.ref())
                            : hand);
        });
    }

    private void deal() {
        Refusals.guard(this, () -> show(influences.deal(face.actor(), face.ref())));
    }

    private void judge(InfluenceElement.Judge judge) {
        questions.answer(
                () -> {
                    influences.judge(face.actor(), face.ref(), judge.pair(), judge.strength(), judge.command());
                    readMine();
                },
                this::readMine,
                judge.key());
    }

    private void show(MyHand hand) {
        var picture = face.picture(InfluencePicture.class).peek();
        questions.show(
                hand,
                id -> picture.option(id)
                        .map(option -> option.text().in(Languages.current()))
                        .orElse(""));
    }
}
