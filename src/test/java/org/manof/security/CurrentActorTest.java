package org.manof.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.shared.Token;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@ManofTest
class CurrentActorTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor actor;

    private SecuredBrowserlessApplicationContext<Authentication> house;

    @BeforeEach
    void opens() {
        house = SpringBrowserlessApplicationContext.createSecured(spring, "org.manof");
    }

    @AfterEach
    void closes() {
        house.close();
    }

    @Test
    void eachBrowserIsItsOwnGuestAndStaysIt() {
        var one = house.newUser().newWindow();
        one.activate();
        var first = actor.get();
        var two = house.newUser().newWindow();
        two.activate();

        assertThat(first).isInstanceOf(Actor.Guest.class);
        assertThat(actor.get()).isNotEqualTo(first);
        one.activate();
        assertThat(actor.get()).isEqualTo(first);
    }

    @Test
    void twoWindowsOfOneBrowserAreTheSameGuest() {
        var browser = house.newUser();
        browser.newWindow().activate();
        var first = actor.get();
        browser.newWindow().activate();

        assertThat(actor.get()).isEqualTo(first);
    }

    @Test
    void aTokenInTheSessionStandsForTheCookie() {
        var token = Token.fresh();
        var browser = house.newUser();
        browser.newWindow().activate();
        browser.getSession().setAttribute(CurrentActor.GUEST_TOKEN, token);

        assertThat(actor.get()).isEqualTo(new Actor.Guest(Token.hash(token)));
    }

    @Test
    void whoIsSignedInIsStaffAndStillAGuestOfItsBrowser() {
        var email = UUID.randomUUID() + "@town.example";
        accounts.create(email, Role.COORDINATOR);
        house.newUser(email, "COORDINATOR").newWindow().activate();

        assertThat(actor.get()).isEqualTo(new Actor.Staff(accounts.idOf(email).orElseThrow(), Role.COORDINATOR));
        assertThat(actor.guest().key()).hasSize(64);
    }

    @Test
    void aNameWithoutAnAccountIsNobody() {
        house.newUser("ghost@town.example", "FACILITATOR").newWindow().activate();

        assertThat(actor.staff()).isEmpty();
        assertThat(actor.get()).isInstanceOf(Actor.Guest.class);
    }
}
