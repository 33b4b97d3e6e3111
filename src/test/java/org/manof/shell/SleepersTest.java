package org.manof.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.browserless.mocks.MockHttpSession;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** A window whose browser says nothing any more is let go, and with the last one of a guest their session. */
@ManofTest
class SleepersTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Windows windows;

    private SecuredBrowserlessApplicationContext<Authentication> house;
    private Sleepers sleepers;

    @BeforeEach
    void opens() {
        house = SpringBrowserlessApplicationContext.createSecured(spring, "org.manof");
        sleepers = new Sleepers(windows, Clock.systemUTC(), Duration.ofSeconds(150));
    }

    @AfterEach
    void closes() {
        house.close();
    }

    @Test
    void whoGivesASignOfLifeKeepsTheirWindow() {
        var guest = house.newUser();
        var awake = guest.newWindow().getUI();
        silentFor(awake, 149);

        sleepers.letGo();

        assertThat(windows.open()).contains(awake);
    }

    /** Vaadin would end a session in which nobody taps for a quarter of an hour, and sign its facilitator out. */
    @Test
    void whoOnlyLooksOnStaysHoweverLongTheRoomTalks() {
        var onlooker = house.newUser().newWindow().getUI();

        assertThat(onlooker.getSession().getConfiguration().isCloseIdleSessions())
                .isFalse();
    }

    @Test
    void thePageThatWasLoadedAnewWithoutAWordGoesAndTheNewOneStays() {
        var guest = house.newUser();
        var before = guest.newWindow().getUI();
        var now = guest.newWindow().getUI();
        silentFor(before, 151);

        sleepers.letGo();
        settle(now.getSession());

        assertThat(windows.open()).contains(now).doesNotContain(before);
    }

    @Test
    void nothingIsLeftOfAPhoneThatSleeps() {
        var phone = house.newUser().newWindow().getUI();
        var session = phone.getSession();
        var kept = ((WrappedHttpSession) session.getSession()).getHttpSession();
        silentFor(phone, 151);

        sleepers.letGo();
        settle(session);

        assertThat(windows.open()).doesNotContain(phone);
        assertThat(session.getUIs()).isEmpty();
        assertThat(((MockHttpSession) kept).isValid()).isFalse();
    }

    /** A session does what is asked of it when nobody has it. */
    private static void settle(VaadinSession session) {
        session.unlock();
        session.lock();
    }

    private static void silentFor(UI window, int seconds) {
        window.getInternals().setLastHeartbeatTimestamp(System.currentTimeMillis() - 1_000L * seconds);
    }
}
