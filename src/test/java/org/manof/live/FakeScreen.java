package org.manof.live;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;

/** A window that remembers what it was shown, and when. */
final class FakeScreen implements Screen {
    record Shown(long seq, long nanos) {}

    private final Audience audience;
    private final UUID owner = Ids.next();
    private final List<Shown> shown = new CopyOnWriteArrayList<>();
    private volatile boolean connected = true;
    private volatile boolean idle = true;
    private volatile boolean broken;
    private volatile @Nullable CountDownLatch gate;

    FakeScreen(Audience audience) {
        this.audience = audience;
    }

    void connected(boolean now) {
        connected = now;
    }

    void idle(boolean now) {
        idle = now;
    }

    void breaks() {
        broken = true;
    }

    /** Does not return from drawing until the gate is open. */
    void holds(CountDownLatch until) {
        gate = until;
    }

    List<Shown> shown() {
        return shown;
    }

    List<Long> seqs() {
        return shown.stream().map(Shown::seq).toList();
    }

    long last() {
        return shown.isEmpty() ? -1 : shown.getLast().seq();
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public UUID owner() {
        return owner;
    }

    @Override
    public boolean connected() {
        return connected;
    }

    @Override
    public boolean idle() {
        return idle;
    }

    @Override
    public void show(Picture picture) {
        if (broken) {
            throw new IllegalStateException("torn screen");
        }
        var held = gate;
        if (held != null) {
            try {
                held.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        shown.add(new Shown(picture.seq(), System.nanoTime()));
    }
}
