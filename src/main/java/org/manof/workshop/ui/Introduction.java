package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.manof.initiative.SectorPicture;
import org.manof.shared.ui.LanguageSwitch;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workshop.Door;

/** Who are you: a name of one's choice, a sector, perhaps an organisation. */
final class Introduction extends Div {
    private final TextField name = new TextField();
    private final RadioButtonGroup<SectorPicture> sector = new RadioButtonGroup<>();
    private final TextField organisation = new TextField();
    private final Consumer<Door.Introduction> enter;

    Introduction(String workshop, List<SectorPicture> sectors, Consumer<Door.Introduction> enter) {
        this.enter = enter;
        addClassNames("join", "stack");
        name.setLabel(getTranslation("intro.name"));
        name.setHelperText(getTranslation("intro.name.help"));
        name.setMaxLength(200);
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NICKNAME);
        name.getElement().setAttribute("data-draft", "intro.name").setAttribute("dir", "auto");
        sector.setLabel(getTranslation("intro.sector"));
        sector.setItems(sectors);
        sector.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        sector.setRenderer(new ComponentRenderer<>(Introduction::marked));
        organisation.setLabel(getTranslation("intro.organisation"));
        organisation.setMaxLength(200);
        organisation
                .getElement()
                .setAttribute("data-draft", "intro.organisation")
                .setAttribute("dir", "auto");
        var go = new Button(getTranslation("intro.enter"), pressed -> submit());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var title = new H1(People.text(workshop));
        var privacy = new Paragraph(getTranslation("intro.privacy"));
        privacy.addClassNames("muted", "small");
        var card = new Div(name, sector, organisation, go);
        card.addClassNames("card", "stack");
        add(new Wordmark(), title, new LanguageSwitch(), card, privacy);
    }

    private void submit() {
        var chosen = sector.getValue();
        sector.setErrorMessage(getTranslation("refusal.sector.missing"));
        sector.setInvalid(chosen == null);
        if (chosen != null) {
            enter.accept(new Door.Introduction(
                    name.getValue(), chosen.code(), organisation.getValue(), Languages.current()));
        }
    }

    private static Span marked(SectorPicture sector) {
        var mark = new Span();
        mark.addClassName("sector-mark");
        mark.getElement().setAttribute("data-sector", sector.code()).setAttribute("aria-hidden", "true");
        var label = new Span(mark, People.text(sector.name().in(Languages.current())));
        label.addClassName("row");
        return label;
    }
}
