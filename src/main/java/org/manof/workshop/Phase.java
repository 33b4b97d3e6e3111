package org.manof.workshop;

/** Where an activity stands, and which step may be taken from there. */
public enum Phase {
    WAITING,
    OPEN,
    CLOSED,
    REVEALED;

    /** Whether {@code verb} makes sense now; the console offers only such, and the service refuses others. */
    public boolean allows(Verb verb) {
        return switch (verb) {
            case OPEN -> this == WAITING;
            case CLOSE -> this == OPEN;
            case REVEAL -> this == CLOSED;
            case REOPEN -> this == CLOSED || this == REVEALED;
            default -> true;
        };
    }

    /** The phase after {@code verb}; moving on from an open activity closes it, and so does the end of the day. */
    Phase after(Verb verb) {
        return switch (verb) {
            case OPEN, REOPEN -> OPEN;
            case CLOSE -> CLOSED;
            case REVEAL -> REVEALED;
            case NEXT, BACK, ADJOURN -> this == OPEN ? CLOSED : this;
            default -> this;
        };
    }

    /** Results that the room has seen cannot be added to: opening again after a reveal begins another round. */
    int roundAfter(Verb verb, int round) {
        return verb == Verb.REOPEN && this == REVEALED ? round + 1 : round;
    }
}
