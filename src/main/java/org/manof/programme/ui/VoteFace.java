package org.manof.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.manof.initiative.Meanings;
import org.manof.programme.Decision;
import org.manof.programme.Programme;
import org.manof.programme.VotePicture;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.People;
import org.manof.workshop.Face;

/** The vote on a lever's programmes under the name of the lever, and beside it what was decided: phone and board. */
@StyleSheet("manof/styles/programme.css")
final class VoteFace extends Div {
    private final H2 title = new H2();
    private final Div vote = new Div();
    private final NoLever none = new NoLever();
    private final UnorderedList items = new UnorderedList();
    private final Kept<Decided> list;

    private record Decided(UUID id, String name, Decision decision, Meanings meanings) {}

    VoteFace(Face face, Component ballot, String... classNames) {
        addClassNames(classNames);
        vote.addClassName("programme-vote");
        vote.add(ballot);
        items.addClassNames("plain-list", "programme-decisions");
        title.getElement().setAttribute("dir", "auto");
        title.addClassName("programme-vote-lever");
        list = new Kept<>(items, Decided::id, VoteFace::item);
        add(none, title, items, vote);
        Signal.effect(this, () -> draw(face.picture(VotePicture.class).get()));
    }

    private void draw(VotePicture picture) {
        var lever = picture.lever();
        none.setVisible(lever == null);
        vote.setVisible(lever != null);
        title.setVisible(lever != null);
        title.setText(lever == null ? "" : lever.title());
        var revealed = picture.ballot().result().isPresent();
        var decided = picture.programmes().stream()
                .filter(programme -> revealed && programme.decision() != null)
                .sorted(Comparator.comparing(programme ->
                        Objects.requireNonNull(programme.decision()).circle()))
                .map(programme -> decided(programme, picture.meanings()))
                .toList();
        list.show(decided);
        items.setVisible(!decided.isEmpty());
        setClassName("programme-has-decisions", !decided.isEmpty());
    }

    private static Decided decided(Programme programme, Meanings meanings) {
        return new Decided(programme.id(), programme.name(), Objects.requireNonNull(programme.decision()), meanings);
    }

    private static ListItem item(Decided decided) {
        var name = new H3(People.text(decided.name()));
        name.addClassName("programme-name");
        var item = new ListItem(name, new DecisionNote(decided.decision(), decided.meanings()));
        item.addClassName("card");
        item.getElement()
                .setAttribute("data-circle", decided.decision().circle().name());
        return item;
    }
}
