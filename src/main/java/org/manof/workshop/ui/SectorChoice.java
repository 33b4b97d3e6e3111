package org.manof.workshop.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.SectorPicture;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** One of the initiative's sectors, each with its shape and colour; plain, as the page around it. */
final class SectorChoice extends FieldSet {
    private final Paragraph fault = new Paragraph();
    private @Nullable SectorPicture chosen;

    SectorChoice(List<SectorPicture> sectors) {
        super(new Legend());
        addClassName("plain-choice");
        getLegend().setText(getTranslation("intro.sector"));
        sectors.forEach(sector -> add(row(sector)));
        fault.addClassName("plain-fault");
        fault.getElement().setAttribute("role", "alert");
        add(fault);
    }

    Optional<SectorPicture> chosen() {
        return Optional.ofNullable(chosen);
    }

    void fault(String sentence) {
        fault.setText(sentence);
    }

    private NativeLabel row(SectorPicture sector) {
        var radio = new Input();
        radio.setType("radio");
        radio.setId("intro.sector." + sector.code());
        radio.getElement()
                .setAttribute("name", "sector")
                .setAttribute("value", sector.code())
                .addEventListener("change", picked -> pick(sector));
        var mark = new Span();
        mark.addClassName("sector-mark");
        mark.getElement().setAttribute("data-sector", sector.code()).setAttribute("aria-hidden", "true");
        var label = new NativeLabel();
        label.add(radio, mark, People.text(sector.name().in(Languages.current())));
        return label;
    }

    private void pick(SectorPicture sector) {
        chosen = sector;
        fault.setText("");
    }
}
