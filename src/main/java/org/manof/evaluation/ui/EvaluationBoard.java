package org.manof.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.evaluation.EvaluationPicture;
import org.manof.evaluation.ShownSuggestion;
import org.manof.shared.ui.People;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** What the room looks at: how each goal is measured, from where and to what, what is missing, and what says most. */
@StyleSheet("manof/styles/evaluation.css")
final class EvaluationBoard extends Div {
    private static final int MOST = 8;

    private final Div gaps = new Div();
    private final MeasureTable table = new MeasureTable();
    private final Div suggested = new Div();
    private @Nullable Drawn drawn;

    private record Drawn(EvaluationPicture picture, Phase phase) {}

    EvaluationBoard(Face face) {
        addClassNames("evaluation-board", "fill");
        gaps.addClassName("evaluation-gaps");
        suggested.addClassName("evaluation-suggested");
        var pages = new Pages();
        pages.add(table);
        var main = new Div(pages, suggested);
        main.addClassName("evaluation-main");
        add(gaps, main);
        Signal.effect(
                this,
                () -> draw(new Drawn(
                        face.picture(EvaluationPicture.class).get(),
                        face.item().get().phase())));
    }

    private void draw(Drawn now) {
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        var picture = now.picture();
        gaps.removeAll();
        gaps.add(Gaps.summary(this, picture));
        Gaps.sentences(this, picture).forEach(sentence -> {
            var gap = new Paragraph(sentence);
            gap.addClassName("evaluation-gap");
            gaps.add(gap);
        });
        table.draw(picture.goals(), picture.years());
        suggest(picture, now.phase() == Phase.REVEALED);
    }

    private void suggest(EvaluationPicture picture, boolean counted) {
        suggested.removeAll();
        var all = picture.suggestions();
        suggested.setVisible(!all.isEmpty() || picture.waiting() > 0);
        suggested.add(new Paragraph(getTranslation("evaluation.suggestions.count", all.size(), picture.waiting())));
        var list = new OrderedList();
        inOrder(all, counted).forEach(each -> {
            var item = new ListItem(People.text(each.text()));
            if (counted) {
                item.add(new Span(" "), mark(each));
            }
            list.add(item);
        });
        suggested.add(list);
    }

    private Span mark(ShownSuggestion suggestion) {
        var mark = new Span(getTranslation("evaluation.marks", suggestion.marks()));
        mark.addClassName("chip");
        return mark;
    }

    /** Once it is counted what says most comes first, else what came last, so that the room sees what is new. */
    private static List<ShownSuggestion> inOrder(List<ShownSuggestion> all, boolean counted) {
        return (counted ? all.stream().sorted(Comparator.comparing(each -> -each.marks())) : all.reversed().stream())
                .limit(MOST)
                .toList();
    }

    /** Turns the page by itself where the table does not fit. */
    @Tag("manof-pages")
    @JsModule("context://manof/elements/pages.js")
    private static final class Pages extends Component implements HasComponents {
        Pages() {
            addClassName("evaluation-pages");
        }
    }
}
