package org.manof.workshop;

/** The steps a facilitator takes; each can be undone. Its name in the log is the bundle key {@code deed.step.VERB}. */
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
