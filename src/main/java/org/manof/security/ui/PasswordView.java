package org.manof.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.manof.security.Accounts;
import org.manof.security.CurrentActor;
import org.manof.security.StaffPages;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Refusals;

/** Choosing one's own password; the first page after signing in with a one-time password. */
@Route(StaffPages.PASSWORD)
@PermitAll
class PasswordView extends Div implements HasDynamicTitle {
    private final transient Accounts accounts;
    private final transient CurrentActor actor;
    private final PasswordField old = field("password.old", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField fresh = field("password.fresh", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("password.again", Autocomplete.NEW_PASSWORD);

    PasswordView(Accounts accounts, CurrentActor actor) {
        this.accounts = accounts;
        this.actor = actor;
        addClassNames("password", "card", "stack");
        fresh.setHelperText(getTranslation("password.rule"));
        var save = new Button(getTranslation("password.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        add(new H1(getTranslation("password.title")));
        if (actor.staff().filter(accounts::mustChangePassword).isPresent()) {
            add(new Paragraph(getTranslation("password.first")));
        }
        add(old, fresh, again, save);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title");
    }

    private void save() {
        if (Refusals.guard(this, this::change)) {
            Refusals.tell(this, "password.saved");
            getUI().ifPresent(ui -> ui.navigate(StaffPages.HOME));
        }
    }

    private void change() {
        if (!fresh.getValue().equals(again.getValue())) {
            throw Refusal.of("refusal.password.differ");
        }
        accounts.changePassword(actor.staff().orElseThrow(Refusal::notFound), old.getValue(), fresh.getValue());
    }

    private PasswordField field(String key, Autocomplete autocomplete) {
        var field = new PasswordField(getTranslation(key));
        field.setAutocomplete(autocomplete);
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
