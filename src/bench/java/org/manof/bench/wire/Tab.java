package org.manof.bench.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One window of a browser on one page: draws what the server says, in its order, and sends what a person does. */
public final class Tab {
    private final Browser browser;
    private final Window window;
    private final Dependencies dependencies;
    private final Watcher watcher;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Inbox inbox = new Inbox();
    private final Tree tree = new Tree();
    private final Look look = new Look(tree);
    private final Hands hands = new Hands(tree);
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
        this.watcher = watcher;
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
        return does(() -> hands.click(node));
    }

    /** Writes into a field, in place of what stood there. */
    public CompletableFuture<Answer> type(Node field, String text) {
        dependencies.components();
        return does(() -> hands.type(field, text));
    }

    /** Has an element tell the server something, with what is known of the data that the server asked for. */
    public CompletableFuture<Answer> tell(Node node, String event, Map<String, ?> known) {
        return does(() -> hands.tell(node, event, known));
    }

    /** Follows a link inside the application, without loading a page. */
    public CompletableFuture<Answer> follow(Node link) {
        return navigate(link.attribute("href").orElseThrow(), "link");
    }

    private CompletableFuture<Answer> navigate(String route, String trigger) {
        return does(() -> hands.navigate(route, trigger));
    }

    private CompletableFuture<Answer> does(Supplier<List<Map<String, Object>>> deed) {
        return outbox.add(read(look -> deed.get()));
    }

    /** Reads from the window as it stands now. */
    public <T> T read(Function<Look, T> reader) {
        lock.lock();
        try {
            return reader.apply(look);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something is there, named {@code what} where it does not come; {@link Gone} if the window is lost meanwhile. */
    public <T> T await(String what, Duration patience, Function<Look, Optional<T>> find) {
        var left = patience.toNanos();
        lock.lock();
        try {
            while (true) {
                var found = find.apply(look);
                if (found.isPresent()) {
                    return found.get();
                }
                if (!open) {
                    throw new Gone(String.valueOf(lost));
                }
                if (left <= 0) {
                    throw new IllegalStateException("not there in time: " + what);
                }
                left = news.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } finally {
            lock.unlock();
        }
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

    /** Closes the window properly: the beacon, and goodbye to the push line. */
    public void leave() throws IOException {
        if (open) {
            open = false;
            outbox.beacon();
            line.close();
            changed();
        }
    }

    /** Closes the window as when a battery is empty. */
    public void vanish() {
        open = false;
        drop();
        line.wake();
        changed();
    }

    /** Draws a message, and those that waited for it. */
    void draw(Message message) {
        try {
            dependencies.before(message.content());
            lock.lock();
            try {
                settle(message);
                news.signalAll();
            } finally {
                lock.unlock();
            }
        } catch (RuntimeException undrawable) {
            lose("a message that cannot be drawn: " + undrawable);
        }
    }

    private void settle(Message message) {
        if (message.sessionGone()) {
            lose("the session has ended");
        }
        var due = inbox.take(message);
        for (var next : due.drawn()) {
            if (next.resync()) {
                tree.clear();
            }
            tree.apply(next.content());
            var at = System.nanoTime();
            watcher.drawn(look, next.number(), at);
            next.answered().forEach(call -> call.answer().complete(new Answer(next, at)));
        }
        due.dropped()
                .forEach(old -> old.answered()
                        .forEach(call -> call.answer().completeExceptionally(new IOException("never drawn"))));
        if (inbox.gap()) {
            traffic.heldBack();
            var seen = inbox.seen();
            browser.site().later(window.gapMillis(), () -> missing(seen));
        }
    }

    /** A message that does not come is given up after a while, and the whole state fetched anew. */
    private void missing(int seen) {
        if (open && read(any -> inbox.gap() && inbox.seen() == seen)) {
            traffic.resynced();
            outbox.resync();
        }
    }

    /** The server does not know this window any more. */
    void lose(String why) {
        lost = why;
        open = false;
        line.cut(false);
        changed();
    }

    void changed() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Browser browser() {
        return browser;
    }

    Window window() {
        return window;
    }

    Traffic counters() {
        return traffic;
    }

    int seen() {
        return read(any -> inbox.seen());
    }

    long retryMillis() {
        return read(any -> tree.retryMillis());
    }
}
