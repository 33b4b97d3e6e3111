package org.manof.voting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.Taps;
import org.manof.voting.BallotPicture;
import org.manof.voting.OwnOrder;
import org.manof.voting.Rule;
import org.manof.voting.Voting;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;

/** A participant's own ballot, and after the reveal what the room said. */
@StyleSheet("manof/styles/voting.css")
final class PhoneVote extends Div {
    private final Face face;
    private final Participant me;
    private final VotingFaces.Source source;
    private final Voting voting;
    private final BallotElement ballot = new BallotElement();
    private final Paragraph closed = new Paragraph();
    private final BarsElement bars;
    private List<OwnOrder.Group> offered = List.of();
    private @Nullable Drawn drawn;

    /** What decides that one's own ballot has to be read again. */
    private record Drawn(Phase phase, int round, Rule rule) {}

    PhoneVote(Face face, Participant me, VotingFaces.Source source, Voting voting, BarsElement bars) {
        this.face = face;
        this.me = me;
        this.source = source;
        this.voting = voting;
        this.bars = bars;
        addClassName("vote-phone");
        closed.addClassNames("notice");
        closed.setText(getTranslation("vote.waitForReveal"));
        add(closed, ballot, bars);
        ballot.onVote(this::put);
        Signal.effect(this, () -> draw(source.in(face)));
    }

    private void draw(BallotPicture picture) {
        var next = new Drawn(picture.phase(), picture.round(), picture.rule());
        var result = picture.result();
        if (!next.equals(drawn)) {
            drawn = next;
            ballot.setVisible(result.isEmpty());
            closed.setVisible(picture.phase() == Phase.CLOSED);
            bars.setVisible(result.isPresent());
            ballot.open(picture.phase() == Phase.OPEN);
            Taps.belong(ballot, face.activity(), picture.round());
            readMine();
        }
        var groups = OwnOrder.of(picture.options(), me.id(), face.activity());
        if (!groups.equals(offered)) {
            offered = groups;
            ballot.options(groups, Languages.current());
        }
        result.ifPresent(round -> bars.show(round, picture.before().orElse(null)));
    }

    private void put(BallotElement.Vote vote) {
        ballot.answer(
                () -> ballot.mine(
                        voting.put(face.actor(), source.ballot(face), vote.option(), vote.dots(), vote.command())),
                this::readMine,
                vote.option().toString());
    }

    private void readMine() {
        Refusals.guard(this, () -> ballot.mine(voting.mine(face.actor(), source.ballot(face))));
    }
}
