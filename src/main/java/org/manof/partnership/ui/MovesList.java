package org.manof.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;
import org.manof.partnership.CirclesPicture;
import org.manof.partnership.Move;
import org.manof.partnership.Standing;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** What follows from today and where we want them: draft actions around the lever, each to be put into the plan by one press. */
final class MovesList extends Div {
    private final SerializableConsumer<UUID> plan;
    private final Kept<Line> lines;

    /** A draft action as it is drawn. */
    private record Line(UUID stakeholder, String action, boolean planned) {}

    /** {@code plan} is told the stakeholder. */
    MovesList(SerializableConsumer<UUID> plan) {
        this.plan = plan;
        addClassNames("stack", "circles-moves");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        lines = new Kept<>(list, Line::stakeholder, this::item);
        add(new H3(getTranslation("move.title")), list);
        setVisible(false);
    }

    void show(CirclesPicture picture) {
        var found = picture.standings().stream()
                .flatMap(standing -> standing.move().map(move -> line(standing, move)).stream())
                .toList();
        setVisible(!found.isEmpty());
        lines.show(List.copyOf(found));
    }

    private Line line(Standing standing, Move move) {
        var name = standing.stakeholder().name().in(Languages.current());
        var action = getTranslation(
                move.key(),
                name,
                getTranslation("circle." + move.from().name() + ".title"),
                getTranslation("circle." + move.to().name() + ".title"));
        return new Line(standing.id(), action, standing.planned());
    }

    private ListItem item(Line line) {
        var words = People.text(line.action());
        words.addClassName("grow");
        var row = new Div(words);
        row.addClassName("row");
        if (line.planned()) {
            var there = new Span(getTranslation("move.planned"));
            there.addClassName("chip");
            row.add(there);
        } else {
            var button = new Button(getTranslation("move.plan"), pressed -> plan.accept(line.stakeholder()));
            button.setAriaLabel(getTranslation("move.planNamed", line.action()));
            row.add(button);
        }
        return new ListItem(row);
    }
}
