package org.manof.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.stereotype.Component;

/** Tells the sign-in which browser is asking, by its guest token; those that refuse cookies count as one. */
@Component
public class BrowserDetails implements AuthenticationDetailsSource<HttpServletRequest, String> {
    @Override
    public String buildDetails(HttpServletRequest request) {
        return GuestCookie.in(request.getCookies()).orElse("");
    }
}
