package org.manof.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.stream.Stream;
import org.manof.initiative.Meanings;
import org.manof.initiative.SectorPicture;
import org.manof.programme.Programme;
import org.manof.programme.ProgrammeDecisions;
import org.manof.programme.ProgrammeFocus;
import org.manof.programme.Programmes;
import org.manof.programme.VotePicture;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Refusals;
import org.manof.voting.Tally;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** The vote on the programmes of a lever; between rounds the lever of the next one, and after a reveal what is decided about each. */
@StyleSheet("manof/styles/programme.css")
final class VoteConsole extends Div {
    private final Deciding deciding;
    private final NoLever none = new NoLever();
    private final LeverSelect lever;
    private final H2 about = new H2();
    private final Component vote;
    private final Div decisions = new Div();
    private final Kept<Row> list;

    private record Row(Programme programme, List<SectorPicture> sectors, Meanings meanings) {}

    VoteConsole(Face face, Component vote, ProgrammeFocus focuses, ProgrammeDecisions decided) {
        this.vote = vote;
        this.deciding = new Deciding(this, face, decided);
        addClassNames("stack", "programme-console");
        lever = new LeverSelect(
                "",
                picked -> Refusals.guard(
                        this,
                        () -> focuses.turn(
                                face.actor(),
                                new Programmes.At(face.workshop(), face.activity()),
                                picked,
                                Ids.next())));
        about.getElement().setAttribute("dir", "auto");
        var hint = new Paragraph(getTranslation("programme.decideHint"));
        hint.addClassName("muted");
        var items = new OrderedList();
        items.addClassNames("plain-list", "programme-list");
        decisions.addClassName("stack");
        decisions.add(new H2(getTranslation("programme.decideTitle")), hint, items);
        list = new Kept<>(items, row -> row.programme().id(), this::item);
        add(none, about, vote, decisions, lever);
        Signal.effect(this, () -> draw(face.picture(VotePicture.class).get()));
    }

    private void draw(VotePicture picture) {
        var now = picture.lever();
        none.setVisible(now == null);
        vote.setVisible(now != null);
        about.setVisible(now != null);
        about.setText(now == null ? "" : now.title());
        lever.setVisible(picture.next() != null);
        lever.setLabel(getTranslation(
                picture.ballot().phase() == Phase.WAITING ? "programme.voteLever" : "programme.nextLever"));
        lever.show(picture.levers(), picture.next());
        var result = picture.ballot().result();
        decisions.setVisible(result.isPresent());
        // In the order of the vote; what came to the map after the round opened was not voted on and comes last.
        var voted = result.stream()
                .flatMap(round -> round.tallies().stream())
                .map(Tally::id)
                .toList();
        list.show(Stream.concat(
                        voted.stream().flatMap(id -> picture.of(id).stream()),
                        picture.programmes().stream().filter(each -> !voted.contains(each.id())))
                .filter(_ -> result.isPresent())
                .map(programme -> new Row(programme, picture.sectors(), picture.meanings()))
                .toList());
    }

    private ListItem item(Row row) {
        var programme = row.programme();
        var card = new ProgrammeCard(programme, row.sectors(), row.meanings());
        var vote = programme.vote();
        var said = new Paragraph(
                vote == null
                        ? getTranslation("programme.notVoted")
                        : getTranslation("programme.voted", vote.dots(), vote.voters(), vote.rank(), vote.of()));
        said.addClassNames("muted", "small");
        card.add(said, deciding.button(programme, row.meanings()));
        var item = new ListItem(card);
        item.addClassNames("card", "programme-row");
        return item;
    }
}
