package org.manof.live;

import java.util.UUID;

/**
 * How nodes tell each other that something was committed. Nothing depends on it but speed: what it drops is found by comparing
 * sequence numbers, and while it is down everything goes on.
 */
public interface Bus {
    /**
     * Tells the other nodes that {@code channel} has come to {@code seq}; {@code urgent} if their phones are not to wait. Called after
     * the commit; returns at once and throws nothing.
     */
    void publish(UUID channel, long seq, boolean urgent);

    /** From now on {@code handler} hears what other nodes publish. */
    void subscribe(Handler handler);

    /** Whether this node hears the others now. */
    boolean healthy();

    /** Called on the bus's own threads. */
    interface Handler {
        /** Another node has committed a change. Must return at once. */
        void changed(UUID channel, long seq, boolean urgent);

        /** Something may have been dropped: compare with the database. May take its time. */
        void missed();
    }
}
