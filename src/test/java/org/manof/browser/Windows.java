package org.manof.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.manof.shared.ui.Languages;

/** Windows of one Chromium; each is a device of its own, with its own cookies. */
final class Windows implements AutoCloseable {
    private static final int PATIENCE_MS = 60_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(
                            Path.of(Objects.requireNonNullElse(System.getenv("MANOF_CHROMIUM"), "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    private final List<String> faults = new ArrayList<>();

    Windows() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    Page phone(Words words) {
        return open(390, 844, words, true);
    }

    Page laptop(Words words) {
        return open(1366, 768, words, false);
    }

    Page projector(Words words) {
        return open(1920, 1080, words, false);
    }

    /** Scripts that broke in any window so far. */
    List<String> faults() {
        return faults;
    }

    /** Leaves a picture of every window in a folder. */
    void photograph(Path folder) {
        for (var context : chromium.contexts()) {
            for (var page : context.pages()) {
                var name = chromium.contexts().indexOf(context) + ".png";
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name)));
            }
        }
    }

    private Page open(int width, int height, Words words, boolean touch) {
        var context = chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(words.locale())
                .setTimezoneId("Asia/Jerusalem"));
        context.setDefaultTimeout(PATIENCE_MS);
        context.addCookies(List.of(new Cookie(Languages.COOKIE, words.code())
                .setDomain("localhost")
                .setPath("/")));
        var page = context.newPage();
        page.onPageError(faults::add);
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
