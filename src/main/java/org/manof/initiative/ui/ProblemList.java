package org.manof.initiative.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.manof.initiative.ImportProblem;
import org.manof.shared.ui.Isolated;

/** What keeps a file from being imported, place by place. */
class ProblemList extends Div {
    ProblemList(List<ImportProblem> problems) {
        addClassNames("notice", "bad", "problem-list");
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(line(problem)));
        add(
                new H2(getTranslation("import.title")),
                new Paragraph(getTranslation(found(problems), problems.size())),
                list,
                new Paragraph(getTranslation("import.mend")));
    }

    private static String found(List<ImportProblem> problems) {
        return problems.size() < ImportProblem.MOST ? "import.found" : "import.foundMost";
    }

    private ListItem line(ImportProblem problem) {
        var place = place(problem);
        place.addClassName("problem-place");
        return new ListItem(
                place,
                new Span(" "),
                new Span(getTranslation(problem.key(), problem.args().toArray())));
    }

    private HtmlContainer place(ImportProblem problem) {
        var at = problem.at();
        if (at != null && at.table()) {
            return new Span(getTranslation("import.at.cell", at.row(), letters(at.column())));
        }
        if (at != null) {
            return new Span(
                    Isolated.code(problem.path()),
                    new Span(" "),
                    new Span(getTranslation("import.at.text", at.row(), at.column())));
        }
        if (problem.path().isEmpty()) {
            return new Span(getTranslation("import.wholeFile"));
        }
        return problem.path().startsWith("sheet.")
                ? new Span(getTranslation(problem.path()))
                : Isolated.code(problem.path());
    }

    /** A column as spreadsheets call it: A to Z, then AA. */
    private static String letters(int column) {
        var letters = new StringBuilder();
        for (var left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
