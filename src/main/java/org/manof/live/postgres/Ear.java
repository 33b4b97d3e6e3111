package org.manof.live.postgres;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears notices for as long as it runs. A line that broke is opened again, each time after a longer wait. */
final class Ear implements Runnable {
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);

    private final Lines lines;
    private final Wait wait;
    private final Consumer<String> heard;
    private final Runnable opened;
    private volatile Lines.@Nullable Line line;
    private volatile boolean closed;
    private int failures;

    /** Lets time go by. */
    interface Wait {
        /** Returns after {@code time}, or at once when there is no reason to wait any more. */
        void pause(Duration time);
    }

    /** {@code heard} gets each notice; {@code opened} is called whenever a line is open, before what was dropped till then is missed. */
    Ear(Lines lines, Wait wait, Consumer<String> heard, Runnable opened) {
        this.lines = lines;
        this.wait = wait;
        this.heard = heard;
        this.opened = opened;
    }

    boolean listens() {
        return line != null && !closed;
    }

    @Override
    public void run() {
        while (!closed) {
            try (var open = lines.open()) {
                line = open;
                opened.run();
                while (!closed) {
                    open.hear().forEach(heard);
                    // Only a line that has carried something, if but silence, counts as one that works.
                    failures = 0;
                }
            } catch (SQLException broken) {
                lost(broken);
            } finally {
                line = null;
            }
        }
    }

    /** Ends {@link #run}. */
    void close() {
        closed = true;
        var open = line;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException gone) {
                LOG.debug("Already closed: {}", gone.getSQLState());
            }
        }
    }

    private void lost(SQLException broken) {
        if (!closed) {
            if (failures == 0) {
                LOG.warn("Other nodes are not heard until the database is: {}", broken.getSQLState());
            }
            wait.pause(waitAfter(failures++));
        }
    }

    /** A tenth of a second after the first failure, twice as long after each further one, five seconds at most. */
    static Duration waitAfter(int failures) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
