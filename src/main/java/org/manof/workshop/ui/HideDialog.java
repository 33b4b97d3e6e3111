package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.manof.shared.Ids;
import org.manof.shared.Text;
import org.manof.shared.ui.Left;
import org.manof.shared.ui.People;
import org.manof.workshop.Moderation;

/** Asks why a text is hidden; what is typed stays if it is refused. */
final class HideDialog extends Dialog {
    private final UUID command = Ids.next();

    /** {@code hide} gets the reason and the command's id, and says whether it was done. */
    HideDialog(String text, BiPredicate<String, UUID> hide) {
        setHeaderTitle(getTranslation("review.hide.title"));
        addClassName("review-dialog");
        var quoted = new Paragraph(People.text(text));
        quoted.addClassName("review-text");
        var reason = new TextArea(getTranslation("review.reason"));
        reason.setWidthFull();
        reason.setMinRows(2);
        reason.setRequiredIndicatorVisible(true);
        reason.getElement().setAttribute("dir", "auto");
        Left.of(reason, Moderation.REASON);
        var body = new Div(quoted, reason, new Paragraph(getTranslation("review.hide.text")));
        body.addClassName("stack");
        add(body);
        var yes = new Button(getTranslation("review.hide.yes"), pressed -> {
            if (Text.line(reason.getValue()).isEmpty()) {
                reason.setErrorMessage(getTranslation("refusal.text.empty"));
                reason.setInvalid(true);
                reason.focus();
            } else if (hide.test(reason.getValue(), command)) {
                close();
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), pressed -> close()), yes);
    }
}
