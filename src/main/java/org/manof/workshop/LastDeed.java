package org.manof.workshop;

/** The latest thing that undo would take back: its number, by which it is meant, and the key of its name in the bundles. */
public record LastDeed(long seq, String kind) {
    static LastDeed of(Deed deed) {
        return new LastDeed(deed.seq(), deed.kind());
    }
}
