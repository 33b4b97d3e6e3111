package org.manof.bench.people;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manof.bench.wire.Browser;
import org.manof.bench.wire.Site;
import org.manof.bench.wire.Tab;

/** The projector, in a browser of its own. */
public final class Board extends Screened {
    private final Browser browser;
    private String link = "";

    /** A projector that is still dark. */
    public Board(Site site, Room room) {
        super(room, "board of " + room.code());
        this.browser = new Browser(site);
    }

    /** Opens the read-only link, {@code board/TOKEN} below the front page. */
    public void opens(String link) throws IOException {
        this.link = link;
        looksAt(Tab.open(browser, link, begins(null)));
        tab().await("a board", PATIENCE, look -> look.elements("main").findFirst());
        connects();
    }

    @Override
    void arrives() throws IOException {
        opens(link);
    }

    /** The dots of all by option, as revealed. */
    public Map<UUID, Integer> dots() {
        return seen().dots();
    }

    /** Waits until so many placements lie in all circles. */
    public void showsPlacements(int count) {
        tab().await(
                        count + " placements",
                        PATIENCE,
                        look -> Optional.of(Placing.counts(look))
                                .filter(placed -> placed.values().stream()
                                                .flatMap(circles -> circles.values().stream())
                                                .mapToInt(Integer::intValue)
                                                .sum()
                                        == count));
    }
}
