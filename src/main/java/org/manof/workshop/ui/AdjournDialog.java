package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks when a workshop that is closed for the day goes on; that may be left open. */
final class AdjournDialog extends Dialog {
    /** {@code close} is given what was typed. */
    AdjournDialog(Consumer<String> close) {
        setHeaderTitle(getTranslation("adjourn.title"));
        var until = new TextField();
        until.setLabel(getTranslation("adjourn.until"));
        until.setHelperText(getTranslation("adjourn.until.help"));
        until.setMaxLength(120);
        until.getElement().setAttribute("dir", "auto");
        until.setWidthFull();
        add(new Paragraph(getTranslation("adjourn.text")), until);
        var yes = new Button(getTranslation("adjourn.yes"), pressed -> {
            close();
            close.accept(until.getValue());
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), pressed -> close()), yes);
    }
}
