package org.manof.operation;

import java.sql.SQLException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One write for everybody who came before it began. The first to come writes; whoever comes meanwhile waits for the next. */
final class SharedWrite {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private long came;
    private long carried;
    private boolean writing;

    /** Writes what was there when it began. */
    interface Write {
        void write() throws SQLException;
    }

    /**
     * Returns once a {@code write} that began after this call has ended well, be it one's own or another's. A write that fails fails for
     * its own caller only: the others try for themselves. Never gives up for an interrupt: it would not know what is saved.
     */
    void carry(Write write) throws SQLException {
        lock.lock();
        try {
            var mine = ++came;
            while (carried < mine) {
                if (writing) {
                    ended.awaitUninterruptibly();
                } else {
                    writeAll(write);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Called under the lock, which is open while the write runs. */
    private void writeAll(Write write) throws SQLException {
        var all = came;
        writing = true;
        lock.unlock();
        var done = false;
        try {
            write.write();
            done = true;
        } finally {
            lock.lock();
            writing = false;
            if (done) {
                carried = all;
            }
            ended.signalAll();
        }
    }
}
