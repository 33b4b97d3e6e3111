package org.manof.security;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks e-mail and password, and slows down whoever guesses: per account, and per browser over all accounts. */
@Component
class SignIn implements AuthenticationProvider {
    private static final int FAILURES = 8;
    private static final Duration PERIOD = Duration.ofMinutes(15);

    private final DaoAuthenticationProvider passwords;
    private final Throttle perAccount = Throttle.of(FAILURES, PERIOD);
    private final Throttle perBrowser = Throttle.of(FAILURES, PERIOD);

    SignIn(Accounts accounts, PasswordEncoder encoder) {
        passwords = new DaoAuthenticationProvider(email -> accounts.byEmail(email)
                .map(SignIn::details)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(email)));
        passwords.setPasswordEncoder(encoder);
    }

    /** The details of {@code attempt} are the browser's guest token, as the filter chain puts them there. */
    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        var email = Accounts.lower(attempt.getName());
        var browser = String.valueOf(attempt.getDetails());
        // Counted first and taken back on success: a hundred guesses at once must not all pass before one is counted.
        if (!perAccount.failed(email)) {
            throw new Throttled(perAccount.waiting(email));
        }
        if (!perBrowser.failed(browser)) {
            perAccount.forgive(email);
            throw new Throttled(perBrowser.waiting(browser));
        }
        try {
            var result = passwords.authenticate(attempt);
            forgive(email, browser);
            return result;
        } catch (InternalAuthenticationServiceException unreachable) {
            forgive(email, browser);
            throw unreachable;
        }
    }

    private void forgive(String email, String browser) {
        perAccount.forgive(email);
        perBrowser.forgive(browser);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static UserDetails details(Account account) {
        return new User(account.email(), account.passwordHash(), List.of(() -> "ROLE_" + account.role()));
    }
}
