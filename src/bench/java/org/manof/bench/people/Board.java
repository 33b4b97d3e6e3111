package org.manof.bench.people;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manof.bench.wire.Browser;
import org.manof.bench.wire.Site;
import org.manof.bench.wire.Tab;

/** The projector, in a browser of its own. */
public final class Board extends Screened {
    private final Browser browser;

    /** A projector that is still dark. */
    public Board(Site site, Room room) {
        super(room, "board of " + room.code());
        this.browser = new Browser(site);
    }

    /** Opens the read-only link, {@code board/TOKEN} below the front page. */
    public void opens(String link) throws IOException {
        looksAt(Tab.open(browser, link, begins(null)));
        tab().await("a board", PATIENCE, look -> look.elements("main").findFirst());
        connects();
    }

    /** Waits until it says that so many have voted. */
    public void counts(int voters) {
        tab().await(voters + " voters", PATIENCE, look -> Optional.of(Sight.turnout(look)
                        .orElse(-1))
                .filter(count -> count == voters));
    }

    /** When it said how many had voted, step by step since this was asked last. */
    public List<Turnout> turnouts() {
        return seen().counts().stream()
                .map(count -> new Turnout(count.voters(), count.at()))
                .toList();
    }

    /** So many had voted, from the nanosecond {@code at} on. */
    public record Turnout(int voters, long at) {}

    /** The dots of all by option, as revealed. */
    public Map<UUID, Integer> dots() {
        return seen().dots();
    }
}
