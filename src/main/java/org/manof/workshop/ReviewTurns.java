package org.manof.workshop;

/**
 * By what screens see that there is something to read again about texts: numbers that only grow.
 *
 * @param decisions how often facilitators decided
 * @param changes how often anything changed, authors' new wordings too
 */
public record ReviewTurns(int decisions, int changes) {
    /** Where nothing was decided. */
    public static final ReviewTurns NONE = new ReviewTurns(0, 0);

    /** What a phone has to know of it: an author reads anew after each decision. */
    public ReviewTurns onPhones() {
        return new ReviewTurns(decisions, 0);
    }
}
