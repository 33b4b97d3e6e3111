package org.manof.live;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.manof.shared.Ids;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A channel on a live line of its own, with a database that is one number. */
final class FakeChannel implements PictureReader {
    private record Numbered(long seq) implements Picture {}

    private final UUID id = Ids.next();
    private final Heard heard = new Heard();
    private final StaticListableBeanFactory beans =
            new StaticListableBeanFactory(Map.of("reader", this, "watch", heard));
    private final Live live =
            new Live(beans.getBeanProvider(PictureReader.class), beans.getBeanProvider(LiveWatch.class));
    private final AtomicLong seq = new AtomicLong();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile long lag;

    List<FakeScreen> opens(Audience audience, int screens) {
        return Stream.generate(() -> opens(audience)).limit(screens).toList();
    }

    FakeScreen opens(Audience audience) {
        var screen = new FakeScreen(audience);
        join(screen);
        return screen;
    }

    Runnable join(FakeScreen screen) {
        return live.open(id, screen, seq.get());
    }

    long commits() {
        var now = seq.incrementAndGet();
        live.changed(id, now);
        return now;
    }

    long commitsUrgently() {
        var now = seq.incrementAndGet();
        live.urgent(id, now);
        return now;
    }

    void failsToRead(int times) {
        failures.set(times);
    }

    /** As if reads came from a moment so many changes ago. */
    void readsFromThePast(long changes) {
        lag = changes;
    }

    int reads() {
        return reads.get();
    }

    /** What was told to whoever measures. */
    Heard heard() {
        return heard;
    }

    Live live() {
        return live;
    }

    UUID id() {
        return id;
    }

    @Override
    public Picture read(UUID channel) {
        reads.incrementAndGet();
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("the database is away");
        }
        return new Numbered(seq.get() - lag);
    }
}
