package org.manof.rehearsal;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Either simulated people act or a rehearsal is wiped: what is half done on this node would hold the wiping up. */
@Component
class Curtain {
    private final ReentrantLock lock = new ReentrantLock();

    void alone(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
