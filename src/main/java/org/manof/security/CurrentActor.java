package org.manof.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Token;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting in the current Vaadin request, or in the session of the current {@code ui.access}. */
@Component
public class CurrentActor {
    /** The session attribute that holds the guest token of a browser; see {@link #guest}. */
    public static final String GUEST_TOKEN = "manof.guest";

    private final Accounts accounts;

    CurrentActor(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The signed-in account, else the guest of this browser. */
    public Actor get() {
        return staff().map(Actor.class::cast).orElseGet(this::guest);
    }

    /** The signed-in account. Read afresh each time: a role that was changed, or an account that is gone, counts now. */
    public Optional<Actor.Staff> staff() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getName)
                .flatMap(accounts::byEmail)
                .map(Account::actor);
    }

    /**
     * The guest of this browser, also while an account is signed in. The token comes with the cookie, or on the very
     * first page from the filter; the session keeps it, because {@code ui.access} has no request, and neither has a
     * test without a browser: there the attribute {@link #GUEST_TOKEN} stands for the cookie, made up where it is missing.
     */
    public Actor.Guest guest() {
        var session = VaadinSession.getCurrent();
        var token = carried(VaadinRequest.getCurrent())
                .or(() -> Optional.ofNullable((String) session.getAttribute(GUEST_TOKEN)))
                .orElseGet(Token::fresh);
        session.setAttribute(GUEST_TOKEN, token);
        return new Actor.Guest(Token.hash(token));
    }

    private static Optional<String> carried(@Nullable VaadinRequest request) {
        return Optional.ofNullable(request)
                .flatMap(known -> GuestCookie.in(known.getCookies())
                        .or(() -> Optional.ofNullable((String) known.getAttribute(GuestCookie.NAME))));
    }
}
