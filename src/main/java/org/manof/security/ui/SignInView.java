package org.manof.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.manof.security.StaffPages;
import org.manof.shared.ui.LanguageSwitch;
import org.manof.shared.ui.LeverSign;

/** Where facilitators and coordinators sign in. The form is posted by the browser, so that password managers know it. */
@Route(value = StaffPages.SIGN_IN, autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    /** Query parameters that say how the last attempt ended. */
    static final String WRONG = "wrong";

    static final String BROKEN = "broken";
    static final String WAIT = "wait";

    private final LoginForm form = new LoginForm();

    SignInView() {
        form.setAction(StaffPages.SIGN_IN);
        form.setForgotPasswordButtonVisible(false);
        addClassName("sign-in");
        var join = new Anchor("", getTranslation("signIn.join"));
        var brand = new Div(new LeverSign(), new H1(getTranslation("app.name")));
        brand.addClassName("brand");
        var card = new Div(brand, form, join);
        card.addClassNames("card", "stack");
        add(card, new LanguageSwitch());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        form.setError(query.getParameters().keySet().stream().anyMatch(this::tellsFailure));
        form.setI18n(texts(query));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signIn.title");
    }

    private boolean tellsFailure(String name) {
        return name.equals(WRONG) || name.equals(BROKEN) || name.equals(WAIT);
    }

    private LoginI18n texts(QueryParameters query) {
        var texts = LoginI18n.createDefault();
        var fields = texts.getForm();
        fields.setTitle(getTranslation("signIn.title"));
        fields.setUsername(getTranslation("signIn.email"));
        fields.setPassword(getTranslation("signIn.password"));
        fields.setSubmit(getTranslation("signIn.submit"));
        texts.setForm(fields);
        var error = texts.getErrorMessage();
        error.setTitle(getTranslation("signIn.failed"));
        error.setMessage(reason(query));
        error.setUsername(getTranslation("signIn.email.missing"));
        error.setPassword(getTranslation("signIn.password.missing"));
        texts.setErrorMessage(error);
        return texts;
    }

    private String reason(QueryParameters query) {
        if (query.getParameters().keySet().contains(BROKEN)) {
            return getTranslation("signIn.broken");
        }
        return query.getSingleParameter(WAIT)
                .filter(minutes -> minutes.matches("[0-9]{1,3}"))
                .map(minutes -> getTranslation("signIn.wait", Integer.valueOf(minutes)))
                .orElseGet(() -> getTranslation("signIn.wrong"));
    }
}
