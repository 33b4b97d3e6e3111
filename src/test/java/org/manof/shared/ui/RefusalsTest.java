package org.manof.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.manof.ManofTest;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;

@ManofTest
@ExtendWith(OutputCaptureExtension.class)
class RefusalsTest {
    @Autowired
    private ApplicationContext spring;

    private BrowserlessApplicationContext house;
    private BrowserlessUIContext window;

    @BeforeEach
    void opens() {
        house = SpringBrowserlessApplicationContext.create(spring, "org.manof");
        window = house.newUser().newWindow();
        window.getUI().setLocale(Language.EN.locale());
    }

    @AfterEach
    void closes() {
        house.close();
    }

    @Test
    void aCommandThatIsDoneShowsNothing() {
        assertThat(Refusals.guard(window.getUI(), () -> {})).isTrue();
        assertThat(window.find(Notification.class).all()).isEmpty();
    }

    @Test
    void aRefusalIsShownInWordsAndNotLogged(CapturedOutput log) {
        assertThat(guarded(Refusal.of("refusal.text.long", 120, 130))).isFalse();

        assertThat(sentence()).startsWith("Up to 120 characters, and this has 130.");
        assertThat(log).doesNotContain("A command failed");
    }

    @Test
    void aDatabaseThatIsAwayIsNotSaved(CapturedOutput log) {
        assertThat(guarded(new CannotCreateTransactionException("pool of dana@town.example")))
                .isFalse();

        assertThat(sentence()).startsWith("We could not save this just now.");
        assertThat(log).contains("A command failed").doesNotContain("dana@town.example");
    }

    @Test
    void aTapThatMaySucceedInAMomentIsLeftToItsElementWithoutAWord() {
        var outcome = Refusals.attempt(window.getUI(), () -> {
            throw new CannotCreateTransactionException("no connection");
        });

        assertThat(outcome).isEqualTo(Refusals.Outcome.UNSAVED);
        assertThat(window.find(Notification.class).all()).isEmpty();
    }

    @Test
    void aTapThatWillNeverBeSavedIsRefusedAloud() {
        var outcome = Refusals.attempt(window.getUI(), () -> {
            throw new DataIntegrityViolationException("a rule of the schema");
        });

        assertThat(outcome).isEqualTo(Refusals.Outcome.REFUSED);
        assertThat(sentence()).startsWith("We could not save this just now.");
    }

    @Test
    void aMistakeOfOursGoesOnToTheErrorHandlerWhichQuotesNobody(CapturedOutput log) {
        assertThatThrownBy(() -> guarded(new IllegalStateException("words of a person")))
                .isInstanceOf(IllegalStateException.class);

        window.getUI()
                .getSession()
                .getErrorHandler()
                .error(new ErrorEvent(new IllegalStateException(new DuplicateKeyException("words of a person"))));

        assertThat(sentence()).startsWith("We could not save this just now.");
        assertThat(log).contains("DuplicateKeyException").doesNotContain("words of a person");
    }

    @Test
    void theNoticeCanBeClosed() {
        Refusals.show(window.getUI(), Refusal.notFound());
        var notice = window.find(Notification.class).single();

        window.find(Button.class).withAttribute("aria-label", "Close").single().click();

        assertThat(notice.isOpened()).isFalse();
    }

    private boolean guarded(RuntimeException failure) {
        return Refusals.guard(window.getUI(), () -> {
            throw failure;
        });
    }

    private String sentence() {
        var notice = window.find(Notification.class).single();
        return notice.getElement()
                .getChildren()
                .findFirst()
                .orElseThrow()
                .getChild(0)
                .getText();
    }
}
