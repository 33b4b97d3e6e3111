package org.manof.bench.fault;

import java.io.IOException;
import java.util.Optional;
import org.manof.bench.figures.Round;
import org.manof.bench.scenario.Sites;
import org.manof.bench.stand.Layout;
import org.manof.bench.stand.Stand;

/** Something that happens to a room that votes. {@link UnderFault} makes a scenario of it. */
interface Mishap {
    /** As it is written on the command line. */
    String name();

    /** One line for who asks what there is. */
    String summary();

    /** What is missing for it to happen on such servers. */
    default Optional<String> lacks(Layout layout) {
        return Optional.empty();
    }

    /** Where the people go. */
    default Sites sites(Stand stand) throws IOException {
        return Sites.of(stand);
    }

    /** Lets it happen to a room with an open, empty round; comes back when every page is open again and every tap has its answer or none. */
    void strikes(Scene scene, Round round) throws Exception;

    /** Takes away what it had put up. */
    default void ends() throws IOException {}
}
