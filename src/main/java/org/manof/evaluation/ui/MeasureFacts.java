package org.manof.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.manof.evaluation.Measure;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** A measure to be read: what it says, of whom, from where and to what. */
final class MeasureFacts extends Div {
    MeasureFacts(Measure measure) {
        addClassName("evaluation-read");
        var definition = People.text(measure.definition());
        definition.addClassName("evaluation-definition");
        var facts = new Div(
                chip("evaluation.kind." + measure.kind().name()),
                chip("evaluation.subject." + measure.subject().name()),
                new Span(getTranslation(
                        "evaluation.frequency." + measure.frequency().name())));
        facts.addClassNames("row", "small");
        var owner = measure.owner().in(Languages.current());
        if (!owner.isEmpty()) {
            facts.add(People.text(owner));
        }
        add(definition, facts, way(measure));
        if (!measure.baselineNote().isEmpty() || !measure.source().isEmpty()) {
            var notes = new Div(People.text(measure.baselineNote()), People.text(measure.source()));
            notes.addClassNames("row", "muted", "small");
            add(notes);
        }
    }

    /** From the baseline by the years to the last target. */
    private Div way(Measure measure) {
        var way = new Div(new Span(getTranslation("evaluation.now")), Numbers.of(measure.baseline()));
        measure.targets().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(target -> {
                    var year =
                            new Span(Isolated.number(target.getKey()), new Span(": "), Numbers.of(target.getValue()));
                    year.addClassName("chip");
                    way.add(year);
                });
        if (measure.targets().isEmpty()) {
            way.add(new Span(getTranslation("evaluation.noTarget")));
        } else if (!measure.unit().isEmpty()) {
            way.add(People.text(measure.unit()));
        }
        way.addClassNames("row", "evaluation-way");
        return way;
    }

    private Span chip(String key) {
        var chip = new Span(getTranslation(key));
        chip.addClassName("chip");
        return chip;
    }
}
