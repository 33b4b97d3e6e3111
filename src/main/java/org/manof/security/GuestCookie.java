package org.manof.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Token;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each browser its guest token with the first page, so that it is the same person tomorrow morning. */
@Component
class GuestCookie extends OncePerRequestFilter {
    static final String NAME = "manof_guest";
    private static final Duration AGE = Duration.ofDays(180);
    /** What {@link Token#fresh} makes. Anything else in the cookie was put there by hand and could be guessed. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asksForPage(request) && in(request.getCookies()).isEmpty()) {
            var token = Token.fresh();
            request.setAttribute(NAME, token);
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, request.isSecure()));
        }
        chain.doFilter(request, response);
    }

    static Optional<String> in(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> TOKEN.matcher(value).matches())
                .findFirst();
    }

    private static boolean asksForPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static String cookie(String token, boolean secure) {
        return ResponseCookie.from(NAME, token)
                .path("/")
                .maxAge(AGE)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
