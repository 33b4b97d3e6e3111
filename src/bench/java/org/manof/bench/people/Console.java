package org.manof.bench.people;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.manof.bench.stand.Stand;
import org.manof.bench.wire.Browser;
import org.manof.bench.wire.Site;

/** A facilitator at the console. */
public final class Console extends Screened {
    private final Browser browser;

    /** A facilitator with a laptop, not signed in. */
    public Console(Site site, Room room) {
        super(room, "console of " + room.code());
        this.browser = new Browser(site);
    }

    /** Signs in with the form, and goes on to the initiative's home. */
    public void signsIn(Stand.Login login) throws IOException {
        looksAt(Staff.signIn(browser, login, begins(null)));
    }

    /** Goes from the initiative's home to the console of this room. */
    public void opensConsole() {
        var console = Words.of("workshops.console");
        Staff.follow(tab(), tab().await(console, PATIENCE, look -> look.elements("li")
                .filter(row -> row.text().contains(room.code()))
                .flatMap(look::within)
                .filter(node -> node.tag().equals("a") && node.text().equals(console))
                .findFirst()));
        tab().await("the next step", PATIENCE, look -> look.elements("vaadin-button")
                .filter(button -> button.attribute("data-console-key").isPresent())
                .findFirst());
        connects();
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
        Staff.answered(name, tab().click(button));
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
}
