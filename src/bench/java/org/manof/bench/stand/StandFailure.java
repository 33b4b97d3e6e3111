package org.manof.bench.stand;

/** A server that did not come up; the message is for who started the run. */
public final class StandFailure extends RuntimeException {
    StandFailure(String message) {
        super(message);
    }
}
