package org.manof.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.security.Accounts;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@ManofTest
class FrameTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Accounts accounts;

    private SecuredBrowserlessApplicationContext<Authentication> house;

    @BeforeEach
    void opens() {
        house = SpringBrowserlessApplicationContext.createSecured(spring, "org.manof");
    }

    @AfterEach
    void closes() {
        house.close();
    }

    @Test
    void aWindowStartsInHebrewAndSaysSoWhenTheConnectionIsLost() {
        var ui = house.newUser().newWindow().getUI();

        assertThat(Language.of(ui.getLocale())).isEqualTo(Language.HE);
        assertThat(ui.getReconnectDialogConfiguration().getDialogText()).isEqualTo("החיבור נותק. מתחברים מחדש…");
    }

    @Test
    void aWindowOfAnAccountStartsInTheLanguageOfTheAccount() {
        var email = UUID.randomUUID() + "@town.example";
        accounts.create(email, Role.COORDINATOR);
        house.newUser(email, "COORDINATOR").newWindow().activate();
        spring.getBean(ReadersLanguage.class).keep(Language.AR);

        var later = house.newUser(email, "COORDINATOR").newWindow().getUI();

        assertThat(Language.of(later.getLocale())).isEqualTo(Language.AR);
    }

    @Test
    void aChosenLanguageIsKeptInTheBrowserAndInTheAccount() {
        var email = UUID.randomUUID() + "@town.example";
        accounts.create(email, Role.COORDINATOR);
        var window = house.newUser(email, "COORDINATOR").newWindow();
        window.getUI().navigate("password");

        window.test(window.find(NativeButton.class).withText("English").single())
                .click();

        var response = (MockResponse) ((VaadinServletResponse) VaadinServletResponse.getCurrent()).getResponse();
        assertThat(response.getCookie("manof_language").getValue()).isEqualTo("en");
        assertThat(accounts.languageOf(accounts.idOf(email).orElseThrow())).isEqualTo(Language.EN);
    }

    @Test
    void anAddressThatIsNobodysShowsAPageThatSaysSo() {
        var window = visit("no/such/page");

        assertThat(window.getCurrentView()).isInstanceOf(NotFoundPage.class);
        assertThat(window.find(H1.class).single().getText()).isEqualTo("Page not found");
    }

    @Test
    void aForeignIdLooksLikeAnAddressThatIsNobodys() {
        var window = visit("throws", "refusal.notFound");

        assertThat(window.find(H1.class).single().getText()).isEqualTo("Page not found");
    }

    @Test
    void aRefusalWhileOpeningIsSaidInWords() {
        var window = visit("throws", "refusal.notAllowed");

        assertThat(window.find(Paragraph.class).single().getText()).isEqualTo("Only facilitators can do this");
    }

    @Test
    void aPageThatBreaksShowsASentenceAndNoStack() {
        var window = visit("throws", "");

        assertThat(window.getCurrentView()).isInstanceOf(BrokenPage.class);
        assertThat(window.find(Paragraph.class).single().getText()).doesNotContain("Exception", "words of a person");
    }

    @Test
    void aSessionThatHasEndedLoadsThePageAgainWithoutAWord() {
        house.newUser().newWindow().activate();

        var messages = VaadinService.getCurrent().getSystemMessages(Language.AR.locale(), VaadinRequest.getCurrent());

        assertThat(messages.isSessionExpiredNotificationEnabled()).isFalse();
        assertThat(messages.isSyncErrorNotificationEnabled()).isFalse();
        assertThat(messages.getInternalErrorCaption()).isEqualTo("משהו השתבש אצלנו");
    }

    @Test
    void vaadinWorksInTheBackgroundOnVirtualThreads() throws Exception {
        house.newUser().newWindow().activate();
        var thread = new CompletableFuture<Thread>();

        VaadinService.getCurrent().getExecutor().execute(() -> thread.complete(Thread.currentThread()));

        assertThat(thread.get().isVirtual()).isTrue();
        assertThat(thread.get().getName()).startsWith("vaadin-");
    }

    private BrowserlessUIContext visit(String path) {
        return visit(path, "");
    }

    private BrowserlessUIContext visit(String path, String query) {
        var window = house.newUser().newWindow();
        window.getUI().setLocale(Language.EN.locale());
        window.getUI().navigate(path, QueryParameters.fromString(query));
        return window;
    }

    /** Refuses with the key in its address, or breaks where there is none. */
    @Route(value = "throws", autoLayout = false)
    @AnonymousAllowed
    static class Throwing extends Div implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            var keys = event.getLocation().getQueryParameters().getParameters().keySet();
            if (keys.isEmpty()) {
                throw new IllegalStateException("words of a person");
            }
            throw Refusal.of(keys.iterator().next());
        }
    }
}
