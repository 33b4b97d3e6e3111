package org.manof.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.agreement.SmallGroups;
import org.manof.coverage.BestSet;
import org.manof.coverage.CoverageResult;
import org.manof.coverage.Weighed;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.voting.BallotOption;

/** What came of a matrix in words: the best set of each size, what nothing touches, and how it was counted. Hidden until shown. */
@StyleSheet("manof/styles/coverage.css")
public final class CoverageSummary extends Div {
    private final boolean explains;
    private @Nullable CoverageResult shown;

    /** For a phone, or for the console, where it says how it was counted as well. */
    public CoverageSummary(String size) {
        explains = !size.equals("phone");
        addClassNames("coverage-summary", "stack");
        setVisible(false);
    }

    /** Shows a result; the same one is not drawn again. */
    public void show(CoverageResult result) {
        setVisible(true);
        if (result.equals(shown)) {
            return;
        }
        shown = result;
        removeAll();
        if (result.cells().isEmpty()) {
            add(said("coverage.few", SmallGroups.SMALLEST));
            return;
        }
        warn("coverage.untouched", result.untouched());
        warn("coverage.open", result.open());
        add(new H2(getTranslation("coverage.sets")));
        if (result.sets().isEmpty()) {
            add(said("coverage.nothing"));
        }
        var list = new OrderedList();
        list.addClassName("coverage-sets");
        var enough = result.enough().orElse(null);
        result.sets().forEach(set -> list.add(item(set, set.equals(enough))));
        add(list);
        if (explains) {
            add(said("coverage.counted"));
            add(said(
                    result.weighed() ? "coverage.weights" : "coverage.weightsEqual",
                    result.columns().size()));
            add(said(
                    result.exact() ? "coverage.exact" : "coverage.greedy",
                    result.rows().size()));
        }
    }

    private ListItem item(BestSet set, boolean enough) {
        var share = new Span(getTranslation("coverage.share", Shares.percent(set.covered())));
        share.addClassName("coverage-share");
        var gain = new Span(getTranslation("coverage.gain", Shares.percent(set.gain())));
        gain.addClassNames("muted", "small");
        gain.setVisible(set.rows().size() > 1);
        var line = new Div(share, gain);
        line.addClassName("row");
        if (enough) {
            var mark = new Span(getTranslation("coverage.enough"));
            mark.addClassName("chip");
            line.add(mark);
        }
        var item = new ListItem(line, titles(set.rows()));
        item.addClassName("card");
        item.setClassName("coverage-enough", enough);
        return item;
    }

    private void warn(String key, List<Weighed> columns) {
        if (!columns.isEmpty()) {
            var box = new Div(
                    new Paragraph(getTranslation(key, columns.size())),
                    titles(columns.stream().map(Weighed::option).toList()));
            box.addClassNames("notice", "warn");
            add(box);
        }
    }

    private static Component titles(List<BallotOption> options) {
        var list = new UnorderedList();
        options.forEach(
                option -> list.add(new ListItem(People.text(option.text().in(Languages.current())))));
        return list;
    }

    private Paragraph said(String key, Object... args) {
        var said = new Paragraph(getTranslation(key, args));
        said.addClassNames("muted", "small");
        return said;
    }
}
