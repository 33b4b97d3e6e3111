package org.manof.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@ManofTest
class PasswordViewTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Accounts accounts;

    private SecuredBrowserlessApplicationContext<Authentication> house;
    private BrowserlessUIContext window;
    private Actor.Staff dana;
    private String oneTime;

    @BeforeEach
    void signsIn() {
        var email = UUID.randomUUID() + "@town.example";
        oneTime = accounts.create(email, Role.FACILITATOR);
        dana = new Actor.Staff(accounts.idOf(email).orElseThrow(), Role.FACILITATOR);
        accounts.speak(dana, Language.EN);
        house = SpringBrowserlessApplicationContext.createSecured(spring, "org.manof");
        window = house.newUser(email, Role.FACILITATOR.name()).newWindow();
    }

    @AfterEach
    void closes() {
        house.close();
    }

    @Test
    void whoHasAOneTimePasswordIsLedHereFirst() {
        window.getUI().navigate(AnyStaffPage.class);

        assertThat(window.getCurrentView()).isInstanceOf(PasswordView.class);
    }

    @Test
    void anOwnPasswordOpensTheRest() {
        window.navigate(PasswordView.class);

        fill(oneTime, "a good password", "a good password");

        assertThat(said()).isEqualTo("Your password was changed");
        assertThat(accounts.mustChangePassword(dana)).isFalse();
        window.navigate(AnyStaffPage.class);
    }

    @Test
    void twoThatDifferAreRefusedAndNothingIsLost() {
        window.navigate(PasswordView.class);

        fill(oneTime, "a good password", "a good passwort");

        assertThat(said()).isEqualTo("The two new passwords are not the same");
        assertThat(field(1).getValue()).isEqualTo("a good password");
        assertThat(accounts.mustChangePassword(dana)).isTrue();
    }

    @Test
    void aWrongOldPasswordIsRefused() {
        window.navigate(PasswordView.class);

        fill("guess", "a good password", "a good password");

        assertThat(said()).isEqualTo("The current password is wrong");
    }

    @Test
    void aShortPasswordIsRefused() {
        window.navigate(PasswordView.class);

        fill(oneTime, "short", "short");

        assertThat(said()).isEqualTo("A password needs at least 10 characters");
    }

    private void fill(String old, String fresh, String again) {
        field(0).setValue(old);
        field(1).setValue(fresh);
        field(2).setValue(again);
        window.find(Button.class).withText("Save password").single().click();
    }

    private PasswordField field(int index) {
        return window.find(PasswordField.class).all().get(index);
    }

    private String said() {
        var notice = window.find(Notification.class).single();
        return notice.getElement()
                .getChildren()
                .findFirst()
                .orElseThrow()
                .getChild(0)
                .getText();
    }
}
