package org.manof.bench.people;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.manof.bench.stand.Stand;
import org.manof.bench.wire.Browser;
import org.manof.bench.wire.Look;
import org.manof.bench.wire.Node;
import org.manof.bench.wire.Tab;

/** The way in for those who work here. */
final class Staff {
    private Staff() {}

    /** Signs in with the form, and goes from the list of initiatives to the home of its only one. */
    static Tab signIn(Browser browser, Stand.Login login, Tab.Watcher watcher) throws IOException {
        var form = Tab.open(browser, "sign-in", (look, number, at) -> {});
        var action = form.await("the form", Screened.PATIENCE, look -> look.element("vaadin-login-form"))
                .attribute("action")
                .orElse("sign-in");
        var fields = Map.of("username", login.email(), "password", login.password());
        var home = form.submit(action, fields, watcher);
        follow(home, home.await("an initiative", Screened.PATIENCE, Staff::initiative));
        home.await("its workshops", Screened.PATIENCE, look -> look.field(Words.of("workshops.new.title")));
        return home;
    }

    private static Optional<Node> initiative(Look look) {
        return look.elements("a")
                .filter(link -> link.attribute("href").orElse("").startsWith("initiative/"))
                .findFirst();
    }

    static void follow(Tab tab, Node link) {
        answered(link.text(), tab.follow(link));
    }

    static void answered(String what, CompletableFuture<?> answer) {
        try {
            var unused = answer.join();
        } catch (CompletionException lost) {
            throw new IllegalStateException("no answer to " + what, lost);
        }
    }
}
