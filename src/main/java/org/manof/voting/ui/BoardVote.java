package org.manof.voting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.manof.shared.ui.TurnoutBoard;
import org.manof.voting.BallotPicture;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** What the room sees of a vote: how many have voted, and after the reveal the bars. */
@StyleSheet("manof/styles/voting.css")
final class BoardVote extends Div {
    private final TurnoutBoard waiting = new TurnoutBoard();
    private final Div revealed = new Div();
    private final Paragraph summary = new Paragraph();
    private final BarsElement bars;

    BoardVote(Face face, VotingFaces.Source source, BarsElement bars) {
        this.bars = bars;
        addClassNames("vote-board", "fill");
        revealed.addClassName("vote-revealed");
        summary.addClassName("muted");
        revealed.add(summary, bars);
        add(waiting, revealed);
        Signal.effect(
                this, () -> draw(source.in(face), face.whole().get().people().size()));
    }

    private void draw(BallotPicture picture, int people) {
        var result = picture.result();
        waiting.setVisible(result.isEmpty());
        revealed.setVisible(result.isPresent());
        waiting.show(
                picture.turnout(),
                people,
                getTranslation("vote.turnout", picture.turnout(), people),
                picture.phase() == Phase.OPEN
                        ? getTranslation(
                                "vote.boardOpen",
                                picture.rule().budget(),
                                picture.rule().cap())
                        : getTranslation("vote.boardClosed"));
        result.ifPresent(round -> {
            summary.setText(getTranslation("result.summary", round.voters(), round.number()));
            bars.show(round, picture.before().orElse(null));
        });
    }
}
