package org.manof.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.manof.initiative.NewInitiatives;
import org.manof.security.CurrentActor;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;

/** Asks for whom an initiative is copied; stays open until it is done. */
final class CopyDialog extends Dialog {
    private final transient NewInitiatives initiatives;
    private final transient CurrentActor current;
    private final UUID original;
    private final TextField authority = new TextField();

    CopyDialog(NewInitiatives initiatives, CurrentActor current, UUID original) {
        this.initiatives = initiatives;
        this.current = current;
        this.original = original;
        setHeaderTitle(getTranslation("copy.title"));
        authority.setLabel(getTranslation("copy.authority"));
        authority.getElement().setAttribute("dir", "auto");
        authority.setWidthFull();
        add(new Paragraph(getTranslation("copy.how")), authority);
        var copy = new Button(getTranslation("copy.make"), pressed -> copy());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("copy.leave"), pressed -> close()), copy);
    }

    private void copy() {
        Refusals.guard(this, () -> {
            var actor = current.staff().orElseThrow(Refusal::notAllowed);
            var made = initiatives.duplicate(actor, original, Languages.current(), authority.getValue());
            close();
            InitiativeNavigation.toEditor(made);
        });
    }
}
