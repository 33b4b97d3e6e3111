package org.manof.live;

/** An immutable record of what everyone in a channel may see; {@link #seq} never falls between two pictures of a channel. */
public interface Picture {
    /** The channel's sequence number in the database when the picture was read. */
    long seq();
}
