package org.manof.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Lets go of windows whose browser is silent: phones in pockets, and pages that were loaded anew without a word. Vaadin does that only
 * when the same browser asks for something, which such a phone does not. Who wakes up loads the page again and is who they were.
 */
@Component
class Sleepers implements SmartLifecycle {
    private static final Duration EVERY = Duration.ofSeconds(15);

    private final Windows windows;
    private final Clock clock;
    private final Duration silence;
    private @Nullable ScheduledExecutorService watch;

    /** {@code silence} is after how long without a sign of life a window is let go; a browser gives one a minute. */
    Sleepers(Windows windows, Clock clock, @Value("${manof.windows.silence:150s}") Duration silence) {
        this.windows = windows;
        this.clock = clock;
        this.silence = silence;
    }

    @Override
    public void start() {
        watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("sleepers").factory());
        var unused = watch.scheduleWithFixedDelay(this::letGo, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /** Not by interrupting: what a window leaves behind may be written just now. */
    @Override
    public void stop() {
        if (watch != null) {
            watch.shutdown();
            watch = null;
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    /** Looks through all windows once, and lets go of those that have been silent for too long. */
    void letGo() {
        for (var window : windows.open()) {
            var session = window.getSession();
            if (session != null && asleep(window)) {
                // What goes wrong in there is told to the session's error handler, and the watch goes on.
                session.access(() -> letGo(session, window));
            }
        }
    }

    private void letGo(VaadinSession session, UI window) {
        if (!asleep(window) || window.getSession() == null) {
            return;
        }
        // Vaadin removes no window but the current one.
        var before = CurrentInstance.setCurrent(window);
        try {
            session.removeUI(window);
        } finally {
            CurrentInstance.restoreInstances(before);
        }
        if (session.getUIs().isEmpty() && isGuest(session)) {
            session.getSession().invalidate();
        }
    }

    private boolean asleep(UI window) {
        return clock.millis() - window.getInternals().getLastHeartbeatTimestamp() > silence.toMillis();
    }

    /** Staff would have to sign in again; a guest is known by a cookie of their own. */
    private static boolean isGuest(VaadinSession session) {
        return session.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                == null;
    }
}
