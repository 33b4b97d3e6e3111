package org.manof.workshop;

/**
 * Where a text stands for who wrote it; {@code reason} is why it is hidden, and empty otherwise.
 */
public record OwnStanding(State state, String reason) {
    /** Whose eyes a text is for. */
    public enum State {
        /** Its author's alone, until the reveal. */
        PRIVATE,
        /** A facilitator reads it before the room may. */
        WAITING,
        /** Read, and before the room with the reveal. */
        APPROVED,
        PUBLISHED,
        HIDDEN
    }

    /** Of a text with this review; {@code published} if a reveal put it before the room. */
    public static OwnStanding of(Review review, boolean published, WritingRules rules) {
        var reason = review.reason();
        if (reason != null) {
            return new OwnStanding(State.HIDDEN, reason);
        }
        if (published) {
            return new OwnStanding(State.PUBLISHED, "");
        }
        return new OwnStanding(
                !rules.readFirst() ? State.PRIVATE : review.approved() ? State.APPROVED : State.WAITING, "");
    }

    /** Whether everyone sees it, so that it stays as it is. */
    public boolean published() {
        return state == State.PUBLISHED;
    }
}
