package org.manof.workshop.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.manof.security.Actor;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Workshops;

/** Asks for the name of a workshop's copy, and goes to its agenda. */
final class CopyWorkshop extends Dialog {
    CopyWorkshop(Workshops workshops, Actor.Staff actor, Workshops.Listed original) {
        setHeaderTitle(getTranslation("workshops.copy.title"));
        var title = new TextField();
        title.setLabel(getTranslation("workshops.new.title"));
        title.setValue(original.title());
        title.setMaxLength(200);
        title.getElement().setAttribute("dir", "auto");
        title.setWidthFull();
        add(new Paragraph(getTranslation("workshops.copy.how")), title);
        var copy = new Button(
                getTranslation("workshops.copy.make"),
                pressed -> Refusals.guard(this, () -> {
                    var made = workshops.copy(actor, original.id(), title.getValue());
                    close();
                    UI.getCurrentOrThrow()
                            .navigate(ComposerView.class, made.id().toString());
                }));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), pressed -> close()), copy);
    }
}
