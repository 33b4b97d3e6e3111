package org.manof.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import org.manof.workplan.PlanLine;

/** What opens beside a row: its details, with how much is missing, and why it is there. */
final class RowTools {
    private final Button details = new Button();
    private final @Nullable Button why;
    private final boolean counts;

    /**
     * Tools that run these; {@code told} is null for a row that has no story.
     *
     * @param counts whether the button says how much is missing
     */
    RowTools(SerializableRunnable opened, @Nullable SerializableRunnable told, boolean counts) {
        this.counts = counts;
        details.addClassName("plan-more");
        details.addClickListener(_ -> opened.run());
        why = told == null ? null : new Button(VaadinIcon.QUESTION_CIRCLE_O.create(), _ -> told.run());
        if (why != null) {
            why.setAriaLabel(why.getTranslation("plan.story"));
        }
    }

    void draw(PlanLine line) {
        var open = counts ? line.open().size() : 0;
        var text = counts
                ? details.getTranslation(
                        "plan.open.count", open, line.standing().size())
                : details.getTranslation("plan.more");
        details.setText(text);
        details.setAriaLabel(counts ? text + ", " + details.getTranslation("plan.more") : text);
        details.setClassName("plan-lacks", open > 0);
    }

    Button[] buttons() {
        return why == null ? new Button[] {details} : new Button[] {details, why};
    }
}
