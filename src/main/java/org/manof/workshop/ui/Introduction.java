package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.manof.initiative.SectorPicture;
import org.manof.shared.ui.LanguageSwitch;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workshop.Door;

/** Who are you: a name of one's choice, a sector, perhaps an organisation. */
final class Introduction extends Div {
    private static final int LONGEST = 200;

    private final PlainField name = new PlainField("intro.name", LONGEST);
    private final SectorChoice sector;
    private final PlainField organisation = new PlainField("intro.organisation", LONGEST);
    private final Consumer<Door.Introduction> enter;

    Introduction(String workshop, List<SectorPicture> sectors, Consumer<Door.Introduction> enter) {
        this.enter = enter;
        addClassNames("join", "stack");
        name.help(getTranslation("intro.name.help"));
        name.attribute("autocomplete", "nickname");
        name.attribute("data-draft", "intro.name");
        name.attribute("dir", "auto");
        sector = new SectorChoice(sectors);
        organisation.attribute("autocomplete", "organization");
        organisation.attribute("data-draft", "intro.organisation");
        organisation.attribute("dir", "auto");
        var go = new NativeButton(getTranslation("intro.enter"), pressed -> submit());
        go.addClassNames("button", "primary", "big");
        var title = new H1(People.text(workshop));
        var privacy = new Paragraph(getTranslation("intro.privacy"));
        privacy.addClassNames("muted", "small");
        var card = new Div(name, sector, organisation, go);
        card.addClassNames("card", "stack");
        add(new Wordmark(), title, new LanguageSwitch(), card, privacy);
    }

    private void submit() {
        sector.chosen()
                .ifPresentOrElse(
                        chosen -> enter.accept(new Door.Introduction(
                                name.value(), chosen.code(), organisation.value(), Languages.current())),
                        () -> sector.fault(getTranslation("refusal.sector.missing")));
    }
}
