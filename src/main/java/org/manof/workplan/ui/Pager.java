package org.manof.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

/** Turns the pages of a long plan. */
final class Pager extends Div {
    private final Button back;
    private final Button on;
    private final Span where = new Span();
    private int page;

    Pager(SerializableConsumer<Integer> turned) {
        addClassNames("row", "plan-pager", "no-print");
        getElement().setAttribute("role", "navigation");
        getElement().setAttribute("aria-label", getTranslation("plan.pages"));
        where.getElement().setAttribute("aria-live", "polite");
        back = new Button(getTranslation("plan.pages.back"), _ -> turned.accept(page - 1));
        on = new Button(getTranslation("plan.pages.on"), _ -> turned.accept(page + 1));
        add(back, where, on);
    }

    void draw(PlanLook.Page shown) {
        page = shown.page();
        setVisible(shown.pages() > 1);
        back.setEnabled(page > 0);
        on.setEnabled(page < shown.pages() - 1);
        where.setText(getTranslation("plan.pages.where", shown.first(), shown.last(), shown.rows()));
    }
}
