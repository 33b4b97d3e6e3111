package org.manof.bench.scenario;

import java.util.Optional;
import org.manof.bench.figures.Round;
import org.manof.bench.stand.Layout;

/** One kind of load. {@link Scenarios} lists them. */
public interface Scenario {
    /** As it is written on the command line. */
    String name();

    /** One line for {@code bin/bench --help}. */
    String summary();

    /** Whether every round needs a freshly started server, because it measures a cold one. */
    default boolean coldEachRound() {
        return false;
    }

    /** What is missing for it to be played on such servers, for a person to read; empty if nothing is. */
    default Optional<String> lacks(Layout layout) {
        return Optional.empty();
    }

    /** Brings the people in and warms up where the scenario wants it: before the first round of a server, not measured. */
    Load prepare(Setting setting) throws Exception;

    /** A room full of people on one server. */
    interface Load extends AutoCloseable {
        /** One measured round. What it measures goes into {@code round}. */
        void round(Round round) throws Exception;

        /**
         * After the last round: waits until every screen has what it will ever get, and notes in the journal what each one shows
         * last. The live heap is measured after it, with everybody still there.
         */
        void settle() throws Exception;

        /** Everybody leaves. */
        @Override
        void close() throws Exception;
    }
}
