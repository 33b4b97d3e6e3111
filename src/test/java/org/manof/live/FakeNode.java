package org.manof.live;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** One of several nodes on a database that is one number for each channel. */
final class FakeNode implements PictureReader, SequenceReader, Elsewhere {
    private record Numbered(long seq) implements Picture {}

    /** What the nodes share. */
    static final class Database {
        private final Map<UUID, AtomicLong> channels = new ConcurrentHashMap<>();

        long raise(UUID channel) {
            return of(channel).incrementAndGet();
        }

        private AtomicLong of(UUID channel) {
            return channels.computeIfAbsent(channel, _ -> new AtomicLong());
        }
    }

    private final Database database;
    private final Live live;
    private final AtomicInteger reads = new AtomicInteger();
    private final Set<UUID> asked = ConcurrentHashMap.newKeySet();
    private final Set<UUID> seatedElsewhere = new HashSet<>();

    FakeNode(Database database, FakeBus bus) {
        this.database = database;
        var beans = new StaticListableBeanFactory(Map.of("node", this));
        live = new Live(beans.getBeanProvider(PictureReader.class), beans.getBeanProvider(LiveWatch.class));
        var unused = new Nodes(live, bus.node(), this, beans.getBeanProvider(SequenceReader.class));
    }

    FakeScreen opens(UUID channel, Audience audience) {
        var screen = new FakeScreen(audience);
        var unused = live.open(channel, screen, database.of(channel).get());
        return screen;
    }

    long commits(UUID channel) {
        var seq = database.raise(channel);
        live.changed(channel, seq);
        return seq;
    }

    long commitsUrgently(UUID channel) {
        var seq = database.raise(channel);
        live.urgent(channel, seq);
        return seq;
    }

    Live live() {
        return live;
    }

    int reads() {
        return reads.get();
    }

    /** The channels whose sequence numbers were asked for. */
    Set<UUID> asked() {
        return asked;
    }

    void seatsElsewhere(UUID owner) {
        seatedElsewhere.add(owner);
    }

    @Override
    public Picture read(UUID channel) {
        reads.incrementAndGet();
        return new Numbered(database.of(channel).get());
    }

    @Override
    public Map<UUID, Long> sequences(Set<UUID> channels) {
        asked.addAll(channels);
        return channels.stream()
                .collect(Collectors.toMap(
                        channel -> channel, channel -> database.of(channel).get()));
    }

    @Override
    public Set<UUID> present(UUID channel, Audience audience) {
        return Set.copyOf(seatedElsewhere);
    }
}
