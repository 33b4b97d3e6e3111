package org.manof.warmup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What happens on the screens of one scene: a facilitator's console, a board, and phones, all at once. */
final class Play implements AutoCloseable {
    /** How many come in at once: on a slow machine the time is over before all are in. */
    private static final int DOORS = 6;

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final Scene scene;
    private final Supplier<Browser> browsers;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Guest> guests = new ArrayList<>();
    private final List<Window> windows = new ArrayList<>();

    Play(Scene scene, Supplier<Browser> browsers) {
        this.scene = scene;
        this.browsers = browsers;
    }

    /** The facilitator signs in and opens these pages, somebody opens the board, and {@code count} people come in. */
    void gather(int count, List<String> pages, BooleanSupplier goesOn) {
        var coming = new AtomicInteger(count);
        var all = new ArrayList<Future<?>>();
        all.add(threads.submit(() -> staff(pages)));
        all.add(threads.submit(() ->
                keep(Window.open(browsers.get(), "board/" + scene.workshop().boardToken()))));
        for (var door = 0; door < DOORS; door++) {
            all.add(threads.submit(() -> {
                while (goesOn.getAsBoolean() && coming.getAndDecrement() > 0) {
                    seat(new Guest(browsers.get(), scene));
                }
            }));
        }
        await(all);
    }

    /** Has every guest do something again and again, all guests at once. */
    void everybody(BooleanSupplier goesOn, Consumer<Guest> action) {
        everybody(guest -> {
            while (goesOn.getAsBoolean()) {
                action.accept(guest);
            }
        });
    }

    /** Has every guest do something, all guests at once. */
    void everybody(Consumer<Guest> action) {
        await(guests().stream()
                .<Future<?>>map(guest -> threads.submit(() -> action.accept(guest)))
                .toList());
    }

    /** How often the guests have tapped and were answered. */
    int taps() {
        return guests().stream().mapToInt(Guest::taps).sum();
    }

    /** Everybody leaves, as closed tabs do. */
    @Override
    public void close() {
        try (threads) {
            everybody(Guest::close);
            windows.forEach(Window::close);
        }
    }

    private synchronized List<Guest> guests() {
        return List.copyOf(guests);
    }

    private synchronized void seat(Guest guest) {
        guests.add(guest);
    }

    private synchronized void keep(Window window) {
        windows.add(window);
    }

    private void staff(List<String> pages) {
        var browser = browsers.get();
        var page = CSRF.matcher(browser.get("sign-in", true));
        if (!page.find()) {
            throw new IllegalStateException("no sign-in page");
        }
        var unused = browser.post(
                "sign-in",
                FORM,
                "username=" + scene.email() + "&password=" + scene.password() + "&_csrf=" + page.group(1));
        pages.forEach(path -> keep(Window.open(browser, path)));
    }

    /** Waits for all, then tells of the first that failed. */
    private static void await(List<? extends Future<?>> all) {
        var failed = new ArrayList<Throwable>();
        for (var each : all) {
            try {
                each.get();
            } catch (ExecutionException e) {
                failed.add(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException(failed.getFirst());
        }
    }
}
