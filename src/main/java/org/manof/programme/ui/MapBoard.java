package org.manof.programme.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.SectorPicture;
import org.manof.programme.LeverMap;
import org.manof.programme.Programme;
import org.manof.programme.ProgrammesPicture;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.People;
import org.manof.workshop.Face;

/** What the room looks at: the lever in focus with a column for each sector, and all levers with their sums below. */
@StyleSheet("manof/styles/programme.css")
final class MapBoard extends Div {
    /** More lines than this would be too small to read from the last row; the phones hold them all. */
    private static final int MOST = 7;

    private final Words words = Words.at(this);
    private final NoLever none = new NoLever();
    private final H2 title = new H2();
    private final Paragraph sum = new Paragraph();
    private final Div heading = new Div(title, sum);
    private final Div columns = new Div();
    private final Paragraph alike = new Paragraph();
    private final UnorderedList levers = new UnorderedList();
    private @Nullable ProgrammesPicture drawn;

    MapBoard(Face face) {
        addClassNames("programme-board", "fill");
        heading.addClassName("programme-board-head");
        columns.addClassName("programme-columns");
        alike.addClassNames("notice", "programme-alike");
        levers.addClassName("programme-levers");
        add(none, heading, columns, alike, levers);
        Signal.effect(this, () -> draw(face.picture(ProgrammesPicture.class).get()));
    }

    private void draw(ProgrammesPicture picture) {
        if (picture.equals(drawn)) {
            return;
        }
        drawn = picture;
        var map = picture.of(picture.focus());
        none.setVisible(map.isEmpty());
        heading.setVisible(map.isPresent());
        columns.setVisible(map.isPresent());
        alike.setVisible(map.filter(one -> !one.similar().isEmpty()).isPresent());
        columns.removeAll();
        levers.removeAll();
        map.ifPresent(one -> {
            title.setText(one.title());
            title.getElement().setAttribute("dir", "auto");
            sum.setText(words.sum(one.programmes()));
            columns.getElement()
                    .setAttribute("style", "--sectors: " + picture.sectors().size());
            picture.sectors().forEach(sector -> columns.add(column(one, sector)));
            alike.setText(getTranslation("programme.alike.board", one.similar().size()) + " " + alike(one));
        });
        levers.setVisible(picture.levers().size() > 1);
        picture.levers().forEach(one -> levers.add(line(picture, one)));
    }

    private Section column(LeverMap map, SectorPicture sector) {
        var inside = map.in(sector.code());
        var mark = new Span();
        mark.addClassName("sector-mark");
        mark.getElement().setAttribute("data-sector", sector.code()).setAttribute("aria-hidden", "true");
        var name = new H3(mark, People.text(sector.name().in(words.reader())));
        var column = new Section(name);
        column.addClassName("programme-column");
        column.getElement().setAttribute("data-empty", inside.isEmpty());
        if (inside.isEmpty()) {
            column.add(new Paragraph(getTranslation("programme.emptySector")));
            return column;
        }
        var said = LeverMap.unknown(inside) < inside.size();
        var total = new Paragraph(new Span(getTranslation("programme.count", inside.size())));
        total.addClassName("muted");
        if (said) {
            total.add(new Span(" · "), Isolated.money(words.money(LeverMap.budget(inside)), words.reader()));
        }
        var list = new UnorderedList();
        var shown = inside.size() > MOST ? inside.subList(0, MOST - 1) : inside;
        shown.forEach(programme -> list.add(line(programme)));
        if (shown.size() < inside.size()) {
            list.add(new ListItem(getTranslation("programme.boardMore", inside.size() - shown.size())));
        }
        column.add(total, list);
        return column;
    }

    private ListItem line(Programme programme) {
        var name = People.text(programme.name());
        name.addClassName("programme-board-name");
        var item = new ListItem(name);
        var decision = programme.decision();
        if (decision != null) {
            var circle = new Span(words.circle(decision.circle()));
            circle.addClassNames("chip", "programme-circle");
            item.getElement().setAttribute("data-circle", decision.circle().name());
            item.add(circle);
        }
        return item;
    }

    private ListItem line(ProgrammesPicture picture, LeverMap map) {
        var empty = map.empty(picture.sectors()).size();
        var title = People.text(map.title());
        title.addClassName("programme-levers-title");
        var said = new Span(words.sum(map.programmes())
                + (empty == 0 ? "" : " · " + getTranslation("programme.emptySectors", empty)));
        said.addClassName("muted");
        var item = new ListItem(title, said);
        item.setClassName("now", map.lever().equals(picture.focus()));
        return item;
    }

    private static String alike(LeverMap map) {
        return map.similar().stream()
                .limit(2)
                .map(pair -> name(map, pair.one()) + " ~ " + name(map, pair.other()))
                .collect(Collectors.joining(" · "));
    }

    private static String name(LeverMap map, UUID id) {
        return map.programmes().stream()
                .filter(programme -> programme.id().equals(id))
                .map(programme -> "\u2068" + programme.name() + "\u2069")
                .findFirst()
                .orElse("");
    }
}
