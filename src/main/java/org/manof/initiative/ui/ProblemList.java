package org.manof.initiative.ui;

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
                new Paragraph(getTranslation("import.found", problems.size())),
                list,
                new Paragraph(getTranslation("import.mend")));
    }

    private ListItem line(ImportProblem problem) {
        var place =
                problem.path().isEmpty() ? new Span(getTranslation("import.wholeFile")) : Isolated.code(problem.path());
        place.addClassName("problem-place");
        return new ListItem(
                place,
                new Span(" "),
                new Span(getTranslation(problem.key(), problem.args().toArray())));
    }
}
