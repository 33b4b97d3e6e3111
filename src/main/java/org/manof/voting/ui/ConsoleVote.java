package org.manof.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Objects;
import org.manof.shared.Ids;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.TurnoutElement;
import org.manof.voting.BallotOption;
import org.manof.voting.BallotPicture;
import org.manof.voting.RoundResult;
import org.manof.voting.Rule;
import org.manof.voting.Voting;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** The facilitator's side of a vote: its rule until the first vote, who has voted but never what, then the results. */
@StyleSheet("manof/styles/voting.css")
final class ConsoleVote extends Div {
    private final Face face;
    private final VotingFaces.Source source;
    private final Voting voting;
    private final IntegerField budget = new IntegerField();
    private final IntegerField cap = new IntegerField();
    private final Div rule = new Div();
    private final Paragraph begun = new Paragraph();
    private final TurnoutElement turnout = new TurnoutElement();
    private final H3 roundTitle = new H3();
    private final OrderedList options = new OrderedList();
    private final BarsElement bars;
    private final Paragraph firmness = new Paragraph();
    private Rule shown = new Rule(1, 1);
    private List<BallotOption> offered = List.of();

    ConsoleVote(Face face, VotingFaces.Source source, Voting voting, BarsElement bars) {
        this.face = face;
        this.source = source;
        this.voting = voting;
        this.bars = bars;
        addClassName("vote-console");
        budget.setLabel(getTranslation("vote.budget"));
        cap.setLabel(getTranslation("vote.cap"));
        budget.setStepButtonsVisible(true);
        cap.setStepButtonsVisible(true);
        budget.setMin(1);
        cap.setMin(1);
        var save = new Button(getTranslation("vote.saveRule"), pressed -> saveRule());
        rule.add(budget, cap, save);
        rule.addClassNames("row", "vote-rule");
        begun.addClassName("muted");
        options.addClassName("vote-options");
        add(turnout, rule, begun, roundTitle, firmness, bars, options);
        Signal.effect(
                this, () -> draw(source.in(face), face.whole().get().people().size()));
    }

    private void draw(BallotPicture picture, int people) {
        var result = picture.result();
        turnout.show(picture.turnout(), people, getTranslation("vote.turnout", picture.turnout(), people));
        turnout.setVisible(result.isEmpty());
        rule.setVisible(!picture.started() && picture.phase() != Phase.REVEALED);
        begun.setVisible(!rule.isVisible());
        begun.setText(getTranslation(
                "vote.ruleIs", picture.rule().budget(), picture.rule().cap()));
        if (!shown.equals(picture.rule())) {
            shown = picture.rule();
            budget.setValue(shown.budget());
            cap.setValue(shown.cap());
        }
        roundTitle.setText(getTranslation("vote.round", picture.round()));
        roundTitle.setVisible(picture.round() > 1);
        bars.setVisible(result.isPresent());
        options.setVisible(result.isEmpty());
        if (options.isVisible() && !offered.equals(picture.options())) {
            offered = picture.options();
            options.removeAll();
            picture.options().forEach(option -> options.add(item(option)));
        }
        result.ifPresent(round -> bars.show(round, picture.before().orElse(null)));
        var first = result.flatMap(RoundResult::firstFive);
        firmness.setVisible(first.isPresent());
        first.ifPresent(five -> firmness.setText(Firmness.andAgreement(this, five, Languages.current())));
    }

    private static ListItem item(BallotOption option) {
        var reader = Languages.current();
        var group = People.text(option.group().in(reader));
        group.addClassNames("muted", "small");
        var item = new ListItem(People.text(option.text().in(reader)), group);
        item.addClassName("vote-option");
        return item;
    }

    private void saveRule() {
        Refusals.guard(
                this,
                () -> voting.rule(
                        face.actor(),
                        source.ballot(face),
                        new Rule(
                                Objects.requireNonNullElse(budget.getValue(), 0),
                                Objects.requireNonNullElse(cap.getValue(), 0)),
                        Ids.next()));
    }
}
