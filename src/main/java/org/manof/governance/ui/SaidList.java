package org.manof.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.manof.governance.Unit;
import org.manof.governance.UnitComment;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.People;
import org.manof.workshop.ui.AuthorLine;

/** What rooms said about the units, unit by unit. */
final class SaidList extends Section {
    private final Tools tools;
    private final Kept<Said> list;

    /** What can be done with a comment that everybody sees. */
    @FunctionalInterface
    interface Tools {
        List<Component> of(UnitComment comment);
    }

    private record Said(Unit unit, String name, List<UnitComment> comments) {}

    SaidList(Tools tools) {
        this.tools = tools;
        addClassNames("stack", "model-said");
        var units = new Div();
        units.addClassName("model-columns");
        list = new Kept<>(units, said -> said.unit().id(), this::part);
        add(new H2(getTranslation("model.said")), units);
        setVisible(false);
    }

    void show(List<Unit> units) {
        var said = units.stream()
                .filter(unit -> !unit.comments().isEmpty())
                .map(unit -> new Said(unit, Words.name(this, unit), unit.comments()))
                .toList();
        setVisible(!said.isEmpty());
        list.show(said);
    }

    private Div part(Said said) {
        var items = new UnorderedList();
        items.addClassNames("plain-list", "stack");
        said.comments().forEach(comment -> items.add(item(comment)));
        var part = new Div(new H3(People.text(said.name())), items);
        part.addClassNames("card", "stack");
        return part;
    }

    private ListItem item(UnitComment comment) {
        var item = new ListItem(new CommentText(comment));
        var can = new Div();
        can.addClassName("row");
        tools.of(comment).forEach(can::add);
        if (can.getChildren().findAny().isPresent()) {
            item.add(can);
        }
        return item;
    }

    /** A comment with its author, where that is to be seen, and whether it was taken up. */
    static final class CommentText extends Div {
        CommentText(UnitComment comment) {
            addClassName("model-comment");
            add(new Paragraph(People.text(comment.text())), new AuthorLine(comment.by()));
            if (comment.takenUp()) {
                var mark = new Span(getTranslation("model.takenUp"));
                mark.addClassNames("chip", "model-taken");
                add(mark);
            }
        }
    }
}
