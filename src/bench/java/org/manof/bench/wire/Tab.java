package org.manof.bench.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One window of a browser on one page: draws what the server says, in its order, and sends what a person does. */
public final class Tab {
    private final Browser browser;
    private final Window window;
    private final Dependencies dependencies;
    private final Display display;
    private final Traffic traffic = new Traffic();
    private final Outbox outbox = new Outbox(this);
    private final PushLine line = new PushLine(this);
    private volatile boolean open = true;
    private volatile @Nullable String lost;

    /** Told of every message that was drawn, on the thread that drew it and under the tab's lock: it has to be quick. */
    @FunctionalInterface
    public interface Watcher {
        /** {@code number} is the message's place in the server's order, {@code at} when it was drawn, in nanoseconds. */
        void drawn(Look look, int number, long at);
    }

    private Tab(Browser browser, Page page, Window window, Watcher watcher) {
        this.browser = browser;
        this.window = window;
        this.display = new Display(watcher);
        this.dependencies = new Dependencies(browser.cache(), page);
    }

    /** Opens a page below the front page, as a person types an address; {@code watcher} sees everything that it shows. */
    public static Tab open(Browser browser, String path, Watcher watcher) throws IOException {
        return of(browser, browser.visit(path), watcher);
    }

    /** Sends off a form of this page, with the page's own token, and opens the page that comes back. */
    public Tab submit(String action, Map<String, String> fields, Watcher next) throws IOException {
        var token = dependencies.page().token();
        var all = new LinkedHashMap<>(Map.of(token.getKey(), token.getValue()));
        all.putAll(fields);
        leave();
        return of(browser, browser.submit(action, all), next);
    }

    private static Tab of(Browser browser, Page page, Watcher watcher) throws IOException {
        var tab = new Tab(browser, page, Window.open(browser, page.path()), watcher);
        tab.draw(Message.of(tab.window.first(), List.of()));
        browser.cache().fetch(List.of(tab.window.script()));
        Thread.startVirtualThread(tab.line);
        var unused = tab.navigate("/" + page.path(), "");
        tab.beat();
        return tab;
    }

    private void beat() {
        browser.site().later(window.heartbeatSeconds() * 1_000, () -> {
            if (open) {
                beat();
                try {
                    if (!line.sleeping()) {
                        browser.ask(Request.post(browser.at(window.heartbeat()), "text/plain", ""));
                    }
                } catch (IOException away) {
                    // The next request or the push line will notice.
                }
            }
        });
    }

    /** Taps a button or whatever else listens for taps. */
    public CompletableFuture<Answer> click(Node node) {
        return does(hands -> hands.click(node));
    }

    /** Writes into a field, in place of what stood there. */
    public CompletableFuture<Answer> type(Node field, String text) {
        dependencies.components();
        return does(hands -> hands.type(field, text));
    }

    /** Has an element tell the server something, with what is known of the data that the server asked for. */
    public CompletableFuture<Answer> tell(Node node, String event, Map<String, ?> known) {
        return does(hands -> hands.tell(node, event, known));
    }

    /** Follows a link inside the application, without loading a page. */
    public CompletableFuture<Answer> follow(Node link) {
        return navigate(link.attribute("href").orElseThrow(), "link");
    }

    private CompletableFuture<Answer> navigate(String route, String trigger) {
        return does(hands -> hands.navigate(route, trigger));
    }

    private CompletableFuture<Answer> does(Function<Hands, List<Map<String, Object>>> deed) {
        return outbox.add(display.read(look -> deed.apply(display.hands())));
    }

    /** Reads from the window as it stands now. */
    public <T> T read(Function<Look, T> reader) {
        return display.read(reader);
    }

    /** Waits until something is there, named {@code what} where it does not come; {@link Gone} if the window is lost meanwhile. */
    public <T> T await(String what, Duration patience, Function<Look, Optional<T>> find) {
        return display.await(patience, this::open, find).orElseThrow(() -> missing(what));
    }

    private RuntimeException missing(String what) {
        return open
                ? new IllegalStateException("not there in time: " + what + "; instead " + display.summary())
                : new Gone(what + ": " + lost);
    }

    /** Whether the server can speak by itself now. */
    public boolean connected() {
        return line.connected();
    }

    /** Whether this window is still one: not left, and known to the server as far as we have heard. */
    public boolean open() {
        return open;
    }

    /** What came down so far. */
    public Traffic.Counts traffic() {
        return traffic.counts();
    }

    /** Loses all connections without a word; the window comes back by itself as Vaadin's client does. */
    public void drop() {
        browser.hangUp();
        line.cut(false);
    }

    /** Falls asleep as a phone in a pocket: connections are gone and nothing is sent, until it {@link #wakes}. */
    public void sleeps() {
        browser.hangUp();
        line.cut(true);
    }

    /** Is taken out of the pocket: what was due meanwhile is done at once. */
    public void wakes() {
        line.wake();
    }

    /** Keeps its push line open from now on and reads nothing of it, with as little room for what comes as the system allows. */
    public void deafens() {
        line.deafens();
    }

    /** Closes the window properly: the beacon, goodbye to the push line, and no line is kept for a page to come. */
    public void leave() throws IOException {
        if (open) {
            open = false;
            outbox.beacon();
            line.close();
            outbox.abandon();
            browser.hangUp();
            display.changed();
        }
    }

    /** Closes the window as when a battery is empty. */
    public void vanish() {
        open = false;
        drop();
        line.wake();
        outbox.abandon();
        display.changed();
    }

    /** Draws a message, and those that waited for it. */
    void draw(Message message) {
        try {
            dependencies.before(message.content());
            if (message.sessionGone()) {
                lose("the session has ended");
            } else if (!display.draw(message)) {
                traffic.heldBack();
                var seen = display.seen();
                browser.site().later(window.gapMillis(), () -> giveUp(seen));
            }
        } catch (RuntimeException undrawable) {
            lose("a message that cannot be drawn: " + undrawable);
        }
    }

    /** A message that does not come is given up after a while, and the whole state fetched anew. */
    private void giveUp(int seen) {
        if (open && display.stuckAt(seen)) {
            traffic.resynced();
            outbox.resync();
        }
    }

    /** The server does not know this window any more. */
    void lose(String why) {
        lost = why;
        open = false;
        line.cut(false);
        outbox.abandon();
        display.changed();
    }

    Browser browser() {
        return browser;
    }

    Window window() {
        return window;
    }

    Display display() {
        return display;
    }

    Traffic counters() {
        return traffic;
    }
}
