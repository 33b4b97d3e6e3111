package org.manof.bench.wire;

/** The server no longer knows a window: a browser would load the page again. */
public final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1;

    Gone(String why) {
        super(why);
    }
}
