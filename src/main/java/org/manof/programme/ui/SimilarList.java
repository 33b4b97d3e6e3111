package org.manof.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.manof.programme.LeverMap;
import org.manof.programme.Programme;
import org.manof.shared.ui.People;

/** Programmes that may be one and the same, for a person to decide: nothing is merged by itself. */
final class SimilarList extends Div {
    private final UnorderedList list = new UnorderedList();
    private final Consumer<List<Programme>> merge;
    private List<Pair> shown = List.of();

    private record Pair(Programme one, Programme other) {}

    SimilarList(Consumer<List<Programme>> merge) {
        this.merge = merge;
        addClassNames("notice", "stack", "programme-similar");
        list.addClassName("plain-list");
        add(new Paragraph(getTranslation("programme.alike")), list);
    }

    /** Passes over pairs of which one can no longer be merged. */
    void draw(LeverMap map) {
        var next = map.similar().stream()
                .flatMap(pair ->
                        find(map, pair.one())
                                .flatMap(one -> find(map, pair.other()).map(other -> new Pair(one, other)))
                                .stream())
                .toList();
        setVisible(!next.isEmpty());
        if (!next.equals(shown)) {
            shown = next;
            list.removeAll();
            next.forEach(pair -> list.add(item(pair)));
        }
    }

    private ListItem item(Pair pair) {
        var button = new Button(
                getTranslation("programme.merge"), pressed -> merge.accept(List.of(pair.one(), pair.other())));
        button.setAriaLabel(getTranslation(
                "programme.mergeNamed", pair.one().name(), pair.other().name()));
        var names = new Div(
                People.text(pair.one().name()),
                new Span(" · "),
                People.text(pair.other().name()));
        names.addClassName("grow");
        var row = new Div(names, button);
        row.addClassName("row");
        return new ListItem(row);
    }

    private static Optional<Programme> find(LeverMap map, UUID id) {
        return map.programmes().stream()
                .filter(programme ->
                        programme.id().equals(id) && programme.decision() == null && programme.vote() == null)
                .findFirst();
    }
}
