package org.manof.live;

import java.util.UUID;

/** Reads a channel's picture from the database; one room implements it. */
public interface PictureReader {
    /** The newest committed picture of {@code channel}; called on the publisher's thread, once for all screens. */
    Picture read(UUID channel);
}
