package org.manof.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.manof.initiative.ImportPreview;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** What a sound file would become, to be agreed to or left. */
final class PreviewCard extends Div {
    PreviewCard(ImportPreview.Ready ready, SerializableRunnable agreed, SerializableRunnable left) {
        addClassNames("card", "stack", "import-preview");
        var initiative = ready.initiative();
        var reader = Languages.current();
        var name = People.text(initiative.authority().in(reader));
        name.addClassName("initiative-name");
        var counts = new Div(
                chip("import.preview.sectors", initiative.sectors().size()),
                chip("import.preview.barriers", initiative.barriers().size()),
                chip("import.preview.components", initiative.components().size()),
                chip("import.preview.goals", initiative.goals().size()),
                chip("import.preview.stakeholders", ready.stakeholders()));
        counts.addClassName("row");
        var years = Isolated.number(InitiativeHomeView.years(initiative));
        years.addClassName("chip");
        counts.addComponentAsFirst(years);
        add(
                new H2(getTranslation("import.preview")),
                name,
                new Paragraph(People.text(initiative.mission().in(reader))),
                counts);
        if (ready.guessed() != null) {
            var guessed = new Paragraph(getTranslation("import.guessed", ready.guessed()));
            guessed.addClassNames("notice", "warn");
            add(guessed);
        }
        var store = new Button(getTranslation("import.agree"), pressed -> agreed.run());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(store, new Button(getTranslation("import.leave"), pressed -> left.run()));
        buttons.addClassName("row");
        add(buttons, new BarrierList(initiative));
    }

    private Span chip(String key, int count) {
        var chip = new Span(getTranslation(key, count));
        chip.addClassName("chip");
        return chip;
    }
}
