package org.manof.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manof.ManofTest;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@ManofTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FrontDoorTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    private Visitor visitor;
    private final String email = UUID.randomUUID() + "@town.example";

    @BeforeEach
    void arrives() {
        visitor = new Visitor(port);
    }

    @Test
    void aPageTellsTheBrowserWhatToRefuse() throws Exception {
        var headers = visitor.opens("/sign-in").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void theSamePersonComesBackWithItsCookie() throws Exception {
        visitor.opens("/sign-in");
        var token = visitor.cookie("manof_guest");

        visitor.opens("/sign-in");

        assertThat(token).hasSize(22);
        assertThat(visitor.cookie("manof_guest")).isEqualTo(token);
    }

    @Test
    void anAddressThatIsNobodysIsNotFound() throws Exception {
        assertThat(visitor.opens("/no/such/page").statusCode()).isEqualTo(404);
        assertThat(visitor.opens("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void aStaffPageLeadsToTheSignIn() throws Exception {
        var answer = visitor.opens("/password");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
    }

    @Test
    void healthIsForEverybodyAndTheRestOfTheActuatorForNobody() throws Exception {
        assertThat(visitor.opens("/actuator/health/liveness").statusCode()).isNotIn(302, 403);
        assertThat(visitor.opens("/actuator/env").statusCode()).isEqualTo(302);
    }

    @Test
    void theRightPasswordOpensTheDoorWithAFreshSession() throws Exception {
        var password = accounts.create(email, Role.FACILITATOR);
        visitor.opens("/sign-in");
        var before = visitor.cookie("JSESSIONID");

        assertThat(visitor.signsIn(email.toUpperCase(Locale.ROOT), password)).isEqualTo("/home");

        assertThat(visitor.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(visitor.opens("/password").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressSayTheSame() throws Exception {
        accounts.create(email, Role.FACILITATOR);

        assertThat(visitor.signsIn(email, "wrong")).isEqualTo("/sign-in?wrong");
        assertThat(visitor.signsIn("nobody@town.example", "wrong")).isEqualTo("/sign-in?wrong");
        assertThat(visitor.opens("/password").statusCode()).isEqualTo(302);
    }

    @Test
    void guessingOneAccountFromManyBrowsersIsStopped() throws Exception {
        var password = accounts.create(email, Role.FACILITATOR);
        for (var guess = 0; guess < 8; guess++) {
            assertThat(fromANewBrowser().signsIn(email, "guess" + guess)).isEqualTo("/sign-in?wrong");
        }

        assertThat(fromANewBrowser().signsIn(email, password)).isEqualTo("/sign-in?wait=2");
    }

    @Test
    void guessingManyAccountsFromOneBrowserIsStoppedForThatBrowserAlone() throws Exception {
        var password = accounts.create(email, Role.FACILITATOR);
        visitor.opens("/sign-in");
        for (var account : IntStream.range(0, 8).toArray()) {
            visitor.signsIn(account + email, "guess");
        }

        assertThat(visitor.signsIn(email, password)).isEqualTo("/sign-in?wait=2");
        assertThat(fromANewBrowser().signsIn(email, password)).isEqualTo("/home");
    }

    @ParameterizedTest
    @CsvSource({"he,rtl", "ar,rtl", "en,ltr"})
    void thePageComesInTheLanguageOfTheCookie(String language, String direction) throws Exception {
        visitor.keeps("manof_language", language);

        assertThat(visitor.opens("/sign-in").body())
                .contains("<html lang=\"" + language + "\" dir=\"" + direction + "\">");
    }

    @Test
    void withoutACookieThePageIsHebrewWhateverTheBrowserAsksFor() throws Exception {
        assertThat(visitor.opens("/sign-in").body()).contains("<html lang=\"he\" dir=\"rtl\">");
    }

    @Test
    void theLanguageOfTheAccountCountsWhereTheBrowserHasNone() throws Exception {
        var password = accounts.create(email, Role.COORDINATOR);
        accounts.speak(new Actor.Staff(accounts.idOf(email).orElseThrow(), Role.COORDINATOR), Language.AR);
        visitor.signsIn(email, password);

        assertThat(visitor.opens("/password").body()).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    private Visitor fromANewBrowser() throws Exception {
        var other = new Visitor(port);
        other.opens("/sign-in");
        return other;
    }
}
