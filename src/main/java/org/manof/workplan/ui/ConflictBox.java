package org.manof.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.manof.shared.ui.Languages;
import org.manof.workplan.CellValue;

/** Beside a cell that somebody else changed meanwhile: theirs, mine, and the choice. Neither is lost before it is made. */
final class ConflictBox extends Div {
    private final Div theirs = new Div();
    private final Div mine = new Div();
    private final Button keep;

    ConflictBox(SerializableRunnable keepMine, SerializableRunnable takeTheirs) {
        addClassNames("plan-conflict", "notice", "warn", "stack");
        getElement().setAttribute("role", "alertdialog");
        getElement().setAttribute("aria-label", getTranslation("plan.conflict"));
        keep = new Button(getTranslation("plan.conflict.mine"), _ -> keepMine.run());
        var take = new Button(getTranslation("plan.conflict.theirs"), _ -> takeTheirs.run());
        var list = new DescriptionList();
        list.add(
                new DescriptionList.Term(getTranslation("plan.conflict.now")),
                new DescriptionList.Description(theirs),
                new DescriptionList.Term(getTranslation("plan.conflict.yours")),
                new DescriptionList.Description(mine));
        var buttons = new Div(keep, take);
        buttons.addClassName("row");
        add(new Paragraph(getTranslation("plan.conflict")), list, buttons);
        setVisible(false);
    }

    void show(CellValue now, CellValue typed) {
        setVisible(true);
        fill(theirs, now);
        fill(mine, typed);
        keep.focus();
    }

    void theirs(CellValue now) {
        fill(theirs, now);
    }

    private void fill(Div place, CellValue value) {
        place.removeAll();
        place.add(Words.none(value, Languages.current()) ? new Span(getTranslation("plan.nothing")) : Words.of(value));
    }
}
