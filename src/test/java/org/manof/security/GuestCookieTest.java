package org.manof.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manof.shared.Token;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GuestCookieTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/j/ABC234");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void theFirstPageBringsATokenThatScriptsAndOtherSitesDoNotGet() throws Exception {
        request.addHeader("Accept", "text/html,application/xhtml+xml");

        pass();

        assertThat(cookie())
                .startsWith("manof_guest=" + request.getAttribute("manof_guest") + ";")
                .contains("Path=/;", "Max-Age=15552000;", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void overHttpsTheCookieStaysThere() throws Exception {
        request.addHeader("Accept", "text/html");
        request.setSecure(true);

        pass();

        assertThat(cookie()).contains("Secure");
    }

    @Test
    void aBrowserThatIsKnownKeepsItsToken() throws Exception {
        request.addHeader("Accept", "text/html");
        request.setCookies(new Cookie("manof_guest", Token.fresh()));

        pass();

        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaa+a"})
    void aTokenMadeByHandIsReplaced(String made) throws Exception {
        request.addHeader("Accept", "text/html");
        request.setCookies(new Cookie("manof_guest", made));

        pass();

        assertThat(cookie()).startsWith("manof_guest=");
    }

    @Test
    void scriptsAndPicturesBringNoToken() throws Exception {
        request.addHeader("Accept", "*/*");

        pass();

        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    private void pass() throws Exception {
        new GuestCookie().doFilter(request, response, new MockFilterChain());
    }

    private String cookie() {
        return Objects.requireNonNull(response.getHeader("Set-Cookie"));
    }
}
