package org.manof.budget;

/** How many offers of the room wait, of how many people, and the sum of those that say one. */
public record Offers(int count, int people, long amount) {
    static final Offers NONE = new Offers(0, 0, 0);
}
