package org.manof.bench.people;

import org.manof.bench.history.Journal;
import org.manof.bench.history.Poll;

/** One workshop: the code on its board, the journal of who does what in it, and the vote that everybody is in. */
public final class Room {
    /** What the standard agenda begins with. */
    private static final String FIRST = "priorities";

    private final String code;
    private final Journal journal;
    private volatile Poll poll;

    /** A workshop before its first vote. */
    public Room(String code, Journal journal) {
        this.code = code;
        this.journal = journal;
        this.poll = new Poll(code, FIRST, 1);
    }

    /** The six characters that people type. */
    public String code() {
        return code;
    }

    Journal journal() {
        return journal;
    }

    /** The vote that is on, or was last. */
    Poll poll() {
        return poll;
    }

    /** A vote of a kind begins, with its first round. */
    public void begins(String kind) {
        poll = new Poll(code, kind, 1);
    }

    /** Its next round begins: somebody is about to open it again after the reveal. */
    public void beginsAgain() {
        poll = new Poll(code, poll.kind(), poll.round() + 1);
    }
}
