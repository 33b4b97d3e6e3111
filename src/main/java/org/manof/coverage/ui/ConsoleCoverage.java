package org.manof.coverage.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.manof.coverage.CoveragePicture;
import org.manof.coverage.Weighed;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.TurnoutElement;
import org.manof.voting.BallotOption;
import org.manof.workshop.Face;

/** The facilitator's side of a matrix: what is asked and who has answered but never what, then the sets and the matrix. */
@StyleSheet("manof/styles/coverage.css")
final class ConsoleCoverage extends Div {
    private final Paragraph none = new Paragraph(getTranslation("coverage.none"));
    private final TurnoutElement turnout = new TurnoutElement();
    private final Paragraph dealt = new Paragraph();
    private final Paragraph left = new Paragraph();
    private final Div asked = new Div();
    private final OrderedList rows = new OrderedList();
    private final OrderedList columns = new OrderedList();
    private final CoverageSummary summary = new CoverageSummary("console");
    private final MatrixTable matrix = new MatrixTable();
    private List<BallotOption> listedRows = List.of();
    private List<Weighed> listedColumns = List.of();

    ConsoleCoverage(Face face) {
        addClassNames("stack", "coverage-console");
        none.addClassName("notice");
        dealt.addClassName("muted");
        left.addClassNames("notice", "warn");
        asked.addClassName("coverage-asked");
        asked.add(
                new Div(new H3(getTranslation("coverage.rows")), rows),
                new Div(new H3(getTranslation("coverage.columns")), columns));
        add(none, turnout, dealt, left, asked, summary, matrix);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(CoveragePicture.class).get(),
                        face.whole().get().people().size()));
    }

    private void draw(CoveragePicture picture, int people) {
        var any = !picture.rows().isEmpty();
        var hidden = any && picture.result().isEmpty();
        none.setVisible(!any);
        turnout.setVisible(hidden);
        turnout.show(picture.turnout(), people, getTranslation("coverage.turnout", picture.turnout(), people));
        dealt.setVisible(hidden);
        dealt.setText(getTranslation(
                "coverage.dealt",
                picture.rows().size(),
                picture.columns().size(),
                Math.min(picture.share(), picture.rows().size())));
        left.setVisible(any && picture.left() > 0);
        left.setText(getTranslation("coverage.left", picture.left()));
        asked.setVisible(hidden);
        list(picture);
        picture.result().ifPresentOrElse(summary::show, () -> summary.setVisible(false));
        picture.result().ifPresentOrElse(matrix::show, () -> matrix.setVisible(false));
    }

    private void list(CoveragePicture picture) {
        if (!picture.rows().equals(listedRows)) {
            listedRows = picture.rows();
            rows.removeAll();
            listedRows.forEach(row -> rows.add(item(row)));
        }
        if (!picture.columns().equals(listedColumns)) {
            listedColumns = picture.columns();
            columns.removeAll();
            listedColumns.forEach(column -> columns.add(item(column.option())));
        }
    }

    private static ListItem item(BallotOption option) {
        return new ListItem(People.text(option.text().in(Languages.current())));
    }
}
