package org.manof.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.manof.security.StaffPages;
import org.manof.shared.ui.LanguageSwitch;
import org.manof.shared.ui.LeverSign;

/** Around the pages of facilitators and coordinators. A page that stands alone says {@code autoLayout = false}. */
@Layout
@PermitAll
class StaffLayout extends Div implements RouterLayout {
    private static final String CONTENT = "content";

    private final Main content = new Main();

    StaffLayout(ReadersLanguage reader, AuthenticationContext authentication) {
        addClassName("staff");
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#" + CONTENT, getTranslation("staff.skip"));
        skip.addClassName("skip-link");
        add(skip, header(reader, authentication), content);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        if (page != null) {
            content.getElement().appendChild(page.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        if (page != null) {
            page.getElement().removeFromParent();
        }
    }

    private Header header(ReadersLanguage reader, AuthenticationContext authentication) {
        var home = new Anchor(StaffPages.HOME, new LeverSign(), new Span(getTranslation("app.name")));
        home.addClassNames("wordmark", "row");
        home.setAriaLabel(getTranslation("staff.home"));
        var password = new Anchor(StaffPages.PASSWORD, getTranslation("password.title"));
        var out = new NativeButton(getTranslation("staff.signOut"), _ -> authentication.logout());
        out.addClassName("button");
        var own = new Div(new LanguageSwitch(reader::keep), password, out);
        own.addClassNames("row", "own");
        var header = new Header(home, own);
        header.addClassNames("staff-header", "row");
        return header;
    }
}
