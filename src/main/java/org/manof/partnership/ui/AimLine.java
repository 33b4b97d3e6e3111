package org.manof.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.manof.partnership.Aim;

/** Which of the two is asked: today, or where we want them. Words first, and a sign that differs in shape. */
final class AimLine extends Div {
    private final Span sign = new Span();
    private final Span question = new Span();

    AimLine() {
        addClassName("circles-aim");
        sign.addClassName("circles-aim-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("role", "status");
        add(sign, question);
    }

    void show(Aim aim) {
        getElement().setAttribute("data-aim", aim.name());
        question.setText(getTranslation("aim." + aim.name() + ".question"));
    }
}
