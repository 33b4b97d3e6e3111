package org.manof.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.evaluation.GoalMeasures;
import org.manof.evaluation.Measure;
import org.manof.initiative.GoalPicture;
import org.manof.shared.ui.PutBack;
import org.manof.workplan.ui.WrittenList;

/** A goal with its measures on the desk; redraws in place, so that nobody loses what they type. */
final class GoalCard extends Section {
    private final @Nullable EvaluationHands hands;
    private final Div head = new Div();
    private final Paragraph bare = new Paragraph(getTranslation("evaluation.bare"));
    private final Div measures = new Div();
    private final WrittenList<Measure, MeasureCells> cells;
    private @Nullable GoalPicture goal;
    private @Nullable GoalMeasures drawn;

    /** Without {@code hands} it is only read. */
    GoalCard(@Nullable EvaluationHands hands, UUID id, List<Integer> years) {
        this.hands = hands;
        addClassNames("card", "stack");
        bare.addClassNames("notice", "warn");
        measures.addClassName("stack");
        add(head, bare, measures);
        var back = new PutBack(
                getTranslation("evaluation.restore"),
                measure -> Objects.requireNonNull(hands).restoreMeasure(measure));
        cells = new WrittenList<>(
                measures,
                Measure::id,
                measure -> new MeasureCells(Objects.requireNonNull(hands), measure.id(), years, () -> {
                    Objects.requireNonNull(hands).removeMeasure(measure.id());
                    back.offer(measure.id());
                }));
        if (hands != null) {
            var add = new Button(getTranslation("evaluation.add"), VaadinIcon.PLUS.create(), _ -> hands.addMeasure(id));
            var tools = new Div(add, back);
            tools.addClassName("row");
            add(tools);
        }
    }

    void draw(GoalMeasures now) {
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        if (!now.goal().equals(goal)) {
            goal = now.goal();
            head.removeAll();
            head.add(new GoalHead(now.goal()));
        }
        bare.setVisible(now.defined().isEmpty());
        if (hands == null) {
            measures.removeAll();
            now.defined().forEach(measure -> measures.add(new MeasureFacts(measure)));
        } else {
            cells.show(now.measures());
        }
    }
}
