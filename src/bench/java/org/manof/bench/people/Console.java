package org.manof.bench.people;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.manof.bench.stand.Stand;
import org.manof.bench.wire.Browser;
import org.manof.bench.wire.Node;
import org.manof.bench.wire.Site;
import org.manof.bench.wire.Tab;

/** A facilitator at the console. */
public final class Console extends Screened {
    private final Browser browser;

    /** A facilitator with a laptop, not signed in. */
    public Console(Site site, Room room) {
        super(room, "console of " + room.code());
        this.browser = new Browser(site);
    }

    /** Signs in with the form, and goes from the list of initiatives over its only one to the room's console. */
    public void signsIn(Stand.Login login) throws IOException {
        var form = Tab.open(browser, "sign-in", (look, number, at) -> {});
        var action = form.await("the form", PATIENCE, look -> look.element("vaadin-login-form"))
                .attribute("action")
                .orElse("sign-in");
        var fields = Map.of("username", login.email(), "password", login.password());
        looksAt(form.submit(action, fields, begins(null)));
        follow("an initiative", tab().await("an initiative", PATIENCE, look -> look.elements("a")
                .filter(link -> link.attribute("href").orElse("").startsWith("initiative/"))
                .findFirst()));
    }

    /** Goes from the initiative's home to the console of this room. */
    public void opensConsole() {
        var console = Words.of("workshops.console");
        follow(console, tab().await(console, PATIENCE, look -> look.elements("li")
                .filter(row -> row.text().contains(room.code()))
                .flatMap(look::within)
                .filter(node -> node.tag().equals("a") && node.text().equals(console))
                .findFirst()));
        tab().await("the next step", PATIENCE, look -> look.elements("vaadin-button")
                .filter(button -> button.attribute("data-console-key").isPresent())
                .findFirst());
        connects();
    }

    private void follow(String what, Node link) {
        answered(what, tab().follow(link));
    }

    /**
     * Presses the large button when it offers the step; steps are BEGIN, OPEN, CLOSE, REVEAL, NEXT, and REOPEN beside it.
     *
     * @return when it was pressed, in nanoseconds
     */
    public long takes(String step) {
        var name = Words.of("step." + step);
        var button = tab().await(name, PATIENCE, look -> look.button(name));
        if (step.equals("REOPEN") && stage() == Stage.REVEALED) {
            room.beginsAgain();
        }
        var pressed = System.nanoTime();
        answered(name, tab().click(button));
        return pressed;
    }

    /** Waits until it says that so many have voted. */
    public void counts(int voters) {
        tab().await(voters + " voters", PATIENCE, look -> Optional.of(Sight.turnout(look)
                        .orElse(-1))
                .filter(count -> count == voters));
    }

    /** When it said how many had voted, step by step since this was asked last. */
    public List<Board.Turnout> turnouts() {
        return seen().counts().stream()
                .map(count -> new Board.Turnout(count.voters(), count.at()))
                .toList();
    }

    private static void answered(String what, CompletableFuture<?> answer) {
        try {
            var unused = answer.join();
        } catch (CompletionException lost) {
            throw new IllegalStateException("no answer to " + what, lost);
        }
    }
}
