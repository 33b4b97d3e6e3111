package org.manof.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** Beside a field that somebody else changed meanwhile: theirs, mine, and the choice. Neither is lost before it is made. */
public final class ConflictBox extends Div {
    private final Div theirs = new Div();
    private final Div mine = new Div();
    private final Button keep;

    /** Hidden until {@link #show}; the two commands are carried out when the person chooses. */
    public ConflictBox(SerializableRunnable keepMine, SerializableRunnable takeTheirs) {
        addClassNames("conflict", "notice", "warn", "stack");
        getElement().setAttribute("role", "alertdialog");
        getElement().setAttribute("aria-label", getTranslation("conflict.title"));
        keep = new Button(getTranslation("conflict.mine"), _ -> keepMine.run());
        var take = new Button(getTranslation("conflict.theirs"), _ -> takeTheirs.run());
        var list = new DescriptionList();
        list.add(
                new DescriptionList.Term(getTranslation("conflict.now")),
                new DescriptionList.Description(theirs),
                new DescriptionList.Term(getTranslation("conflict.yours")),
                new DescriptionList.Description(mine));
        var buttons = new Div(keep, take);
        buttons.addClassName("row");
        add(new Paragraph(getTranslation("conflict.title")), list, buttons);
        setVisible(false);
    }

    /** Shows both values and asks. */
    public void show(Component now, Component typed) {
        setVisible(true);
        fill(theirs, now);
        fill(mine, typed);
        keep.focus();
    }

    /** Theirs changed once more while the person was choosing. */
    public void theirs(Component now) {
        fill(theirs, now);
    }

    /** A value as people wrote it, or the word for nothing. */
    public Component value(String text) {
        return text.isEmpty() ? new Span(getTranslation("conflict.nothing")) : People.text(text);
    }

    private static void fill(Div place, Component value) {
        place.removeAll();
        place.add(value);
    }
}
