package org.manof.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.manof.workplan.Hole;
import org.manof.workplan.PlanLine;

/** How complete one side of the plan is, in numbers and in words; each thing that is missing leads to its rows. */
final class PlanMeter extends Div {
    private final Element bar = new Element("meter");
    private final Span words = new Span();
    private final Map<Hole, Button> missing = new EnumMap<>(Hole.class);

    PlanMeter(SerializableConsumer<Hole> asked) {
        addClassNames("plan-meter", "row");
        bar.setAttribute("min", "0");
        bar.setAttribute("aria-label", getTranslation("plan.meter"));
        getElement().appendChild(bar);
        add(words);
        for (var hole : Hole.values()) {
            var button = new Button("", _ -> asked.accept(hole));
            button.addThemeVariants(ButtonVariant.SMALL);
            missing.put(hole, button);
            add(button);
        }
    }

    void draw(List<PlanLine> lines) {
        bar.setAttribute("max", String.valueOf(Math.max(1, lines.size())));
        bar.setAttribute("value", String.valueOf(whole(lines)));
        words.setText(words(lines));
        missing.forEach((hole, button) -> {
            var count =
                    lines.stream().filter(line -> line.open().contains(hole)).count();
            button.setVisible(count > 0);
            button.setText(getTranslation("plan.meter.hole", getTranslation("plan.hole." + hole), count));
        });
        setVisible(!lines.isEmpty());
    }

    /** How many of these rows are complete, and how much of it is waived. */
    static String words(List<PlanLine> lines) {
        var waived = lines.stream().mapToInt(line -> line.standing().size()).sum();
        return Words.said("plan.meter.words", whole(lines), lines.size(), waived);
    }

    private static long whole(List<PlanLine> lines) {
        return lines.stream().filter(line -> line.open().isEmpty()).count();
    }
}
