package org.manof.workshop.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.manof.security.CurrentActor;
import org.manof.shared.Refusal;
import org.manof.shared.ui.LanguageSwitch;
import org.manof.workshop.Door;

/** The front door: six characters from the big screen, or the way back to where this browser was. */
@Route(value = "", autoLayout = false)
@AnonymousAllowed
@StyleSheet("manof/styles/phone.css")
@JsModule("context://manof/elements/lever.js")
class CodeView extends Main implements HasDynamicTitle {
    private final Door door;
    private final CurrentActor current;
    private final PlainField code = new PlainField("join.code.label", 12);

    CodeView(Door door, CurrentActor current) {
        this.door = door;
        this.current = current;
        code.help(getTranslation("join.code.help"));
        code.attribute("autofocus", "");
        code.attribute("autocapitalize", "characters");
        code.attribute("autocorrect", "off");
        code.attribute("autocomplete", "off");
        code.attribute("spellcheck", "false");
        code.onEnter(this::go);
        var go = new NativeButton(getTranslation("join.go"), pressed -> go());
        go.addClassNames("button", "primary", "big", "join-go");
        var card = new Div(code, go);
        card.addClassNames("card", "stack");
        var page = new Div(
                new Wordmark(), new H1(getTranslation("join.title")), new Paragraph(getTranslation("join.lead")));
        page.addClassNames("join", "stack");
        door.wayBack(current.guest()).ifPresent(behind -> page.add(back(behind)));
        var staff = new Anchor("sign-in", getTranslation("join.staff"));
        staff.addClassName("join-staff");
        // Staff pages begin with all components, so they are a page of their own.
        staff.setRouterIgnore(true);
        page.add(card, new LanguageSwitch(), staff);
        add(Page.of(page));
    }

    private Div back(Door.Behind behind) {
        var name = behind.me().orElseThrow().name();
        var back = new Anchor("j/" + behind.code(), getTranslation("join.back", behind.title(), name));
        back.addClassNames("button", "primary");
        var card = new Div(back);
        card.addClassNames("card", "join-back");
        return card;
    }

    /** Knocks first, so that a wrong code is answered here and what was typed stays. */
    private void go() {
        try {
            var behind = door.knock(current.guest(), code.value());
            UI.getCurrent().navigate("j/" + behind.code());
        } catch (Refusal refusal) {
            code.fault(getTranslation(refusal.key(), refusal.args()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("join.title");
    }
}
