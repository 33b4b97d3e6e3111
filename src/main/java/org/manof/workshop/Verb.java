package org.manof.workshop;

/** The steps a facilitator takes; each can be undone. */
public enum Verb {
    OPEN,
    CLOSE,
    REVEAL,
    REOPEN,
    NEXT,
    BACK,
    LOCK,
    UNLOCK,
    BLANK,
    UNBLANK,
    REMOVE,
    ADJOURN,
    RESUME
}
