package org.manof.story;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** The running application, and the people who come to it, each with a browser of their own. */
final class House implements AutoCloseable {
    private final ApplicationContext spring;
    private final SecuredBrowserlessApplicationContext<Authentication> windows;
    private final List<Somebody> people = new ArrayList<>();
    private final String town = UUID.randomUUID() + ".example";

    House(ApplicationContext spring) {
        this.spring = spring;
        windows = SpringBrowserlessApplicationContext.createSecured(spring, "org.manof");
    }

    Facilitator facilitator(String name) {
        var email = account(name, Role.FACILITATOR);
        return here(
                new Facilitator(windows.newUser(email, Role.FACILITATOR.name()).newWindow(), email));
    }

    Coordinator coordinator(String name) {
        var email = account(name, Role.COORDINATOR);
        return here(
                new Coordinator(windows.newUser(email, Role.COORDINATOR.name()).newWindow(), email));
    }

    Participant participant(String name, Language language) {
        return here(new Participant(windows.newUser().newWindow(), name, language));
    }

    Board board() {
        return here(new Board(windows.newUser().newWindow()));
    }

    @Override
    public void close() {
        people.forEach(Somebody::leaves);
        // Presence says goodbye on threads of its own, and has to find the sessions still there.
        await().pollInSameThread()
                .during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    people.forEach(Somebody::catchesUp);
                    return true;
                });
        windows.close();
    }

    private <T extends Somebody> T here(T somebody) {
        people.add(somebody);
        return somebody;
    }

    /** An account whose one-time password was changed. */
    private String account(String name, Role role) {
        var accounts = spring.getBean(Accounts.class);
        var email = name + "@" + town;
        var printed = accounts.create(email, role);
        accounts.changePassword(
                new Actor.Staff(accounts.idOf(email).orElseThrow(), role), printed, "a password of my own");
        return email;
    }
}
