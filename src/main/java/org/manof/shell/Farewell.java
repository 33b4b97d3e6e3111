package org.manof.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * How a node goes that people are on. It is "not ready" already and lets nobody new in; it says so on every screen, gives a proxy time to
 * notice, and closes the sockets one by one, so that the next node is not met by all at once. Where nobody looks it goes at once.
 */
@Component
class Farewell implements SmartLifecycle {
    /** What one window more may take of the time in which all are sent away. */
    private static final Duration EACH = Duration.ofMillis(20);

    private final Windows windows;
    private final PushSockets sockets;
    private final Duration notice;
    private final Duration spread;
    private volatile boolean running;

    /** {@code notice} is how long the sentence stands before the first socket closes, {@code spread} until the last one closes. */
    Farewell(
            Windows windows,
            PushSockets sockets,
            @Value("${manof.farewell.notice:3s}") Duration notice,
            @Value("${manof.farewell.spread:5s}") Duration spread) {
        this.windows = windows;
        this.sockets = sockets;
        this.notice = notice;
        this.spread = spread;
    }

    /** After everything else, so that the web server has its sockets. */
    @Override
    public void start() {
        running = true;
        sockets.keepUntilTheEnd();
    }

    @Override
    public void stop() {
        running = false;
        windows.open().forEach(Farewell::tell);
        var open = sockets.open();
        var until = Math.min(spread.toMillis(), EACH.multipliedBy(open.size()).toMillis());
        // Closing it waits for what was scheduled.
        try (var later = Executors.newScheduledThreadPool(2)) {
            for (var socket : open) {
                var wait = notice.toMillis() + ThreadLocalRandom.current().nextLong(until + 1);
                var unused = later.schedule(() -> PushSockets.goAway(socket), wait, TimeUnit.MILLISECONDS);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything else, the web server too. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    /** In the page alone: a component would ask back, and the answer may come from the other node, which does not know it. */
    private static void tell(UI window) {
        try {
            window.access(() -> window.getPage()
                    .executeJs(
                            "window.dispatchEvent(new CustomEvent('manof-restart', { detail: $0 }))",
                            window.getTranslation("connection.restart")));
        } catch (UIDetachedException gone) {
            // It needs no farewell.
        }
    }
}
