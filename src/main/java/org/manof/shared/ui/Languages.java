package org.manof.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.manof.shared.Language;

/** The language that a person reads: each browser keeps its own in a cookie. */
public final class Languages {
    /** Readable by scripts on purpose: it is no secret. */
    public static final String COOKIE = "manof_language";

    private static final Duration AGE = Duration.ofDays(365);

    private Languages() {}

    /** The language of the current window. */
    public static Language current() {
        return of(UI.getCurrentOrThrow());
    }

    public static Language of(UI ui) {
        return Language.of(ui.getLocale());
    }

    /** What the person chose in this browser; empty if it never did. */
    public static Optional<Language> chosen(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Arrays.stream(Language.values())
                        .filter(language -> language.tag().equals(cookie.getValue())))
                .findFirst();
    }

    /** Keeps {@code language} in the current response and draws the page anew where it is. */
    public static void choose(UI ui, Language language) {
        var request = VaadinRequest.getCurrent();
        var cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge((int) AGE.toSeconds());
        cookie.setSecure(request != null && request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        ui.getPage().reload();
    }
}
