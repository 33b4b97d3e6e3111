package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.manof.initiative.SectorPicture;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Door;

/** Name and sector of somebody who comes in without a phone. What is typed stays until they are in. */
final class NewcomerForm extends Div {
    private final TextField name = new TextField();
    private final Select<SectorPicture> sector = new Select<>();

    /** {@code enter} brings them in, or throws why not. */
    NewcomerForm(UUID workshop, List<SectorPicture> sectors, Consumer<Door.Introduction> enter) {
        addClassNames("stack", "scribe-new");
        name.setLabel(getTranslation("byHand.name"));
        name.setHelperText(getTranslation("byHand.name.help"));
        name.setMaxLength(200);
        var draft = "byHand.name." + workshop;
        name.getElement().setAttribute("dir", "auto").setAttribute("data-draft", draft);
        sector.setLabel(getTranslation("byHand.sector"));
        sector.setItems(sectors);
        sector.setItemLabelGenerator(known -> known.name().in(Languages.current()));
        var add = new Button(
                getTranslation("byHand.add"),
                pressed -> Refusals.guard(this, () -> {
                    var chosen = sector.getValue();
                    enter.accept(new Door.Introduction(
                            name.getValue(), chosen == null ? "" : chosen.code(), "", Languages.current()));
                    name.clear();
                    name.getElement().executeJs("window.manofDrafts?.clear($0)", draft);
                }));
        add(new H3(getTranslation("byHand.new")), name, sector, add);
    }
}
