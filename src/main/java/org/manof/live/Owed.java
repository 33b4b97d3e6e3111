package org.manof.live;

/** The commits that no picture was read for yet: how many, and since when. */
final class Owed {
    private int commits;
    private long since;

    /** {@code since} is a reading of {@link System#nanoTime()} at the first of them. */
    record Batch(int commits, long since) {}

    synchronized void add() {
        if (commits == 0) {
            since = System.nanoTime();
        }
        commits++;
    }

    /** Takes them all: a picture is about to be read. */
    synchronized Batch take() {
        var batch = new Batch(commits, since);
        commits = 0;
        return batch;
    }

    /** The picture could not be read: they are owed still. */
    synchronized void giveBack(Batch batch) {
        if (batch.commits() > 0) {
            since = batch.since();
            commits += batch.commits();
        }
    }
}
