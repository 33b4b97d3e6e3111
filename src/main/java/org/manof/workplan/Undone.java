package org.manof.workplan;

/** How taking back one's last change ended. */
public enum Undone {
    DONE,
    /** Somebody has changed the same since: it stays, and what one did before it is the next to be taken back. */
    STAYS,
    /** It was not the last change any more. */
    NOTHING
}
