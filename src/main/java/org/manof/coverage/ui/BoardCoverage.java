package org.manof.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.agreement.SmallGroups;
import org.manof.coverage.BestSet;
import org.manof.coverage.CoveragePicture;
import org.manof.coverage.CoverageResult;
import org.manof.coverage.Strength;
import org.manof.coverage.Weighed;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.TurnoutBoard;
import org.manof.voting.BallotOption;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** What the room sees: turnout, then which few rows cover which columns, and in plain sight those that nothing touches. */
@StyleSheet("manof/styles/coverage.css")
final class BoardCoverage extends Div {
    private final TurnoutBoard waiting = new TurnoutBoard();
    private final Div result = new Div();
    private @Nullable CoverageResult shown;

    BoardCoverage(Face face) {
        addClassNames("coverage-board", "fill");
        result.addClassName("coverage-result");
        add(waiting, result);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(CoveragePicture.class).get(),
                        face.whole().get().people().size()));
    }

    private void draw(CoveragePicture picture, int people) {
        waiting.setVisible(picture.result().isEmpty());
        result.setVisible(picture.result().isPresent());
        waiting.show(
                picture.turnout(),
                people,
                getTranslation("coverage.turnout", picture.turnout(), people),
                getTranslation(
                        picture.rows().isEmpty()
                                ? "coverage.none"
                                : picture.phase() == Phase.OPEN ? "coverage.boardOpen" : "coverage.closed"));
        picture.result().filter(next -> !next.equals(shown)).ifPresent(this::show);
    }

    private void show(CoverageResult next) {
        shown = next;
        result.removeAll();
        var set = next.enough().map(BestSet::rows).orElse(List.of());
        if (next.cells().isEmpty()) {
            result.add(new Paragraph(getTranslation("coverage.few", SmallGroups.SMALLEST)));
            return;
        }
        result.add(columns(next, set), beside(next, set));
    }

    private Component columns(CoverageResult next, List<BallotOption> set) {
        var list = new UnorderedList();
        list.addClassName("coverage-columns");
        list.getElement().setAttribute("data-many", next.columns().size() > 9);
        var untouched = next.untouched();
        var open = next.open();
        for (var column : next.columns()) {
            var text = People.text(column.option().text().in(Languages.current()));
            text.addClassName("grow");
            var item = new ListItem(text);
            var touching = new Div();
            touching.addClassName("coverage-touching");
            for (var index = 0; index < set.size(); index++) {
                mark(next, set.get(index), column, index + 1, touching);
            }
            if (touching.getElement().getChildCount() == 0) {
                var none = untouched.contains(column);
                var chip = new Span(getTranslation(
                        none ? "coverage.nobody" : open.contains(column) ? "coverage.notKnown" : "coverage.notInSet"));
                chip.addClassName("coverage-gap");
                touching.add(chip);
                item.setClassName("coverage-untouched", none);
            }
            item.add(touching);
            list.add(item);
        }
        return list;
    }

    private void mark(CoverageResult next, BallotOption row, Weighed column, int number, Div into) {
        var strength = next.strength(row.id(), column.option().id());
        if (strength > Strength.NONE) {
            var mark = Isolated.number(number);
            mark.addClassName("coverage-mark");
            mark.getElement()
                    .setAttribute("data-strength", String.valueOf(strength))
                    .setAttribute("title", getTranslation("coverage.strength." + strength));
            into.add(mark);
        }
    }

    private Component beside(CoverageResult next, List<BallotOption> set) {
        var side = new Div();
        side.addClassName("coverage-beside");
        var covered = next.enough().map(BestSet::covered).orElse(0.0);
        var share = new Paragraph(
                set.isEmpty()
                        ? getTranslation("coverage.nothing")
                        : getTranslation("coverage.boardShare", set.size(), Shares.percent(covered)));
        share.addClassName("coverage-headline");
        var titles = new OrderedList();
        set.forEach(row -> titles.add(new ListItem(People.text(row.text().in(Languages.current())))));
        var steps = new Paragraph(next.sets().stream()
                .map(each -> getTranslation("coverage.step", each.rows().size(), Shares.percent(each.covered())))
                .collect(Collectors.joining(" · ")));
        steps.addClassName("muted");
        var how = new Paragraph(getTranslation("coverage.boardKey"));
        how.addClassName("muted");
        side.add(share, titles, steps, how);
        return side;
    }
}
