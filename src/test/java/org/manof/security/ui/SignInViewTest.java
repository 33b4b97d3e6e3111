package org.manof.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manof.ManofTest;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@ManofTest
class SignInViewTest {
    @Autowired
    private ApplicationContext spring;

    private BrowserlessApplicationContext house;
    private BrowserlessUIContext window;

    @BeforeEach
    void opens() {
        house = SpringBrowserlessApplicationContext.create(spring, "org.manof");
        window = house.newUser().newWindow();
    }

    @AfterEach
    void closes() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({"HE,כניסת צוות,סיסמה,כניסה", "AR,دخول الطاقم,كلمة المرور,دخول", "EN,Staff sign-in,Password,Sign in"})
    void theFormSpeaksTheReadersLanguage(Language language, String title, String password, String submit) {
        var texts = visit(language, "").getForm();

        assertThat(texts.getTitle()).isEqualTo(title);
        assertThat(texts.getPassword()).isEqualTo(password);
        assertThat(texts.getSubmit()).isEqualTo(submit);
    }

    @ParameterizedTest
    @CsvSource({
        "HE,wait=1,היו יותר מדי ניסיונות. נסו שוב בעוד דקה",
        "HE,wait=2,היו יותר מדי ניסיונות. נסו שוב בעוד שתי דקות",
        "EN,wait=7,Too many attempts. Try again in 7 minutes",
        "EN,wait=soon,The e-mail or the password is wrong. Check both and try again",
        "EN,wrong,The e-mail or the password is wrong. Check both and try again",
        "EN,broken,We could not check this just now. Try again in a moment"
    })
    void aFailureSaysWhatToDo(Language language, String ending, String sentence) {
        assertThat(visit(language, ending).getErrorMessage().getMessage()).isEqualTo(sentence);
    }

    @Test
    void onlyAFailureShowsTheMessage() {
        visit(Language.EN, "");
        assertThat(form().isError()).isFalse();

        visit(Language.EN, "wrong");
        assertThat(form().isError()).isTrue();
    }

    private LoginI18n visit(Language language, String ending) {
        window.getUI().setLocale(language.locale());
        window.getUI().navigate("sign-in", QueryParameters.fromString(ending));
        return new ObjectMapper().treeToValue((JsonNode) form().getElement().getPropertyRaw("i18n"), LoginI18n.class);
    }

    private LoginForm form() {
        return window.find(LoginForm.class).single();
    }
}
