package org.manof.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.manof.evaluation.Milestone;
import org.manof.evaluation.MilestoneField;
import org.manof.shared.ui.SavingField;
import org.manof.workplan.ui.WrittenList;
import org.manof.workshop.ui.ChoiceField;

/** A milestone that a facilitator writes in, each cell of which saves itself. */
final class MilestoneCells extends Div implements WrittenList.Cells<Milestone> {
    private final SavingField text;
    private final SavingField date;
    private final ChoiceField goal;
    private final ChoiceField row;
    private final Supplier<List<ChoiceField.Word>> goals;
    private final Supplier<List<ChoiceField.Word>> actions;

    MilestoneCells(
            EvaluationHands hands,
            UUID milestone,
            Supplier<List<ChoiceField.Word>> goals,
            Supplier<List<ChoiceField.Word>> actions,
            Runnable removed) {
        this.goals = goals;
        this.actions = actions;
        addClassName("evaluation-milestone");
        date = new SavingField(
                "date",
                getTranslation("evaluation.milestone.DATE"),
                day(),
                (before, mine) -> hands.save(milestone, MilestoneField.DATE, before, mine));
        text = new SavingField(
                "text",
                getTranslation("evaluation.milestone.TEXT"),
                SavingField.line(),
                (before, mine) -> hands.save(milestone, MilestoneField.TEXT, before, mine));
        goal = new ChoiceField(
                "goal",
                getTranslation("evaluation.milestone.GOAL"),
                goals.get(),
                (before, mine) -> hands.save(milestone, MilestoneField.GOAL, before, mine));
        row = new ChoiceField(
                "row",
                getTranslation("evaluation.milestone.ROW"),
                actions.get(),
                (before, mine) -> hands.save(milestone, MilestoneField.ROW, before, mine));
        var remove = new Button(VaadinIcon.TRASH.create(), _ -> removed.run());
        remove.setAriaLabel(getTranslation("evaluation.milestone.remove"));
        remove.addClassName("budget-remove");
        add(date, text, goal, row, remove);
    }

    @Override
    public void draw(Milestone now) {
        goal.offer(goals.get());
        row.offer(actions.get());
        date.show(MilestoneField.DATE.of(now));
        text.show(now.text());
        goal.show(MilestoneField.GOAL.of(now));
        row.show(MilestoneField.ROW.of(now));
    }

    @Override
    public boolean held() {
        return date.held() || text.held();
    }

    /** A day as people write it. */
    static TextField day() {
        var field = new TextField();
        field.addClassName("digits");
        field.setPlaceholder("15.3.2027");
        return field;
    }
}
