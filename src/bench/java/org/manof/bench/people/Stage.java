package org.manof.bench.people;

/** How far a vote is for who looks at a phone. */
public enum Stage {
    WAITING,
    OPEN,
    CLOSED,
    REVEALED
}
