package org.manof.bench.wire;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The socket over which the server speaks by itself; comes back when it was cut, five seconds later, as Vaadin's client does. */
final class PushLine implements Runnable {
    private static final long PAUSE_MS = 5_000;
    private static final String UNNAMED = "0";
    /** Of a line that nobody reads: systems make it as small as they can. */
    private static final int LITTLE_ROOM = 1;

    private final Tab tab;
    private final Semaphore nudge = new Semaphore(0);
    private volatile @Nullable WebSocket socket;
    private volatile String tracking = UNNAMED;
    private volatile boolean connected;
    private volatile boolean asleep;
    private volatile boolean deaf;

    PushLine(Tab tab) {
        this.tab = tab;
    }

    boolean connected() {
        return connected;
    }

    boolean sleeping() {
        return asleep;
    }

    @Override
    public void run() {
        while (tab.open()) {
            try {
                listen();
            } catch (IOException cut) {
                connected = false;
            }
            pause();
        }
    }

    private void listen() throws IOException {
        var browser = tab.browser();
        var target = browser.at(tab.window().line(tracking, tab.display().seen()));
        var line = new WebSocket(
                browser.site().address(), target, browser.cookies().line(), deaf ? LITTLE_ROOM : HttpLine.USUAL_ROOM);
        socket = line;
        try {
            // Only the first time does the server begin with a name for the line.
            if (!tracking.equals(UNNAMED)) {
                nowConnected();
            }
            hearsNothing();
            var texts = new PushText();
            while (true) {
                for (var text : texts.take(line.next())) {
                    hear(text, line.taken());
                }
            }
        } finally {
            line.drop();
            line.end();
        }
    }

    /** Until the window is gone, where the line is a deaf one. */
    private void hearsNothing() {
        while (deaf && tab.open()) {
            nudge.acquireUninterruptibly();
        }
    }

    private void hear(String text, long bytes) {
        if (text.startsWith("{") || text.startsWith("for(;;);")) {
            tab.counters().pushed(bytes);
            tab.draw(Message.pushed(text));
        } else if (text.contains("|")) {
            tracking = text.substring(0, text.indexOf('|'));
            nowConnected();
        }
    }

    private void nowConnected() {
        connected = true;
        tab.display().changed();
    }

    private void pause() {
        try {
            if (asleep) {
                nudge.acquire();
            } else if (tab.open()) {
                var unused = nudge.tryAcquire(PAUSE_MS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Cuts the line; while {@code sleeping} it stays so until {@link #wake}. */
    void cut(boolean sleeping) {
        asleep = sleeping;
        connected = false;
        var line = socket;
        if (line != null) {
            line.drop();
        }
    }

    /** Comes back at once with a line that is not read any more. */
    void deafens() {
        deaf = true;
        cut(false);
        nudge.release();
    }

    /** Comes back at once. */
    void wake() {
        asleep = false;
        nudge.release();
    }

    /** Says goodbye as a closing window does. */
    void close() throws IOException {
        connected = false;
        asleep = false;
        var browser = tab.browser();
        browser.ask(Request.post(
                browser.at(tab.window().goodbye(tracking, tab.display().seen())), "text/plain", ""));
        var line = socket;
        if (line != null) {
            line.close();
        }
        nudge.release();
    }
}
