package org.manof.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * From commit to every open screen of this node. Says only "changed": a publisher per channel reads the picture once and hands
 * the same object to every screen. Correct whatever is lost, because each picture is read whole from the database.
 */
@Component
public class Live {
    private final ObjectProvider<PictureReader> reader;
    private final ObjectProvider<LiveWatch> watch;
    private final Map<UUID, Publisher> publishers = new ConcurrentHashMap<>();
    private final AtomicInteger seated = new AtomicInteger();
    private volatile Bus bus = new OnlyNode();
    private volatile Elsewhere elsewhere = new OnlyNode();

    Live(ObjectProvider<PictureReader> reader, ObjectProvider<LiveWatch> watch) {
        this.reader = reader;
        this.watch = watch;
    }

    /**
     * Seats a screen that already shows the picture with sequence number {@code seq}; from now on it follows.
     *
     * @return to be run when the window goes
     */
    public Runnable open(UUID channel, Screen screen, long seq) {
        var seat = new Seat(screen, Math.floorMod(seated.getAndIncrement(), Publisher.SLICES), seq);
        var publisher = publishers.compute(channel, (id, running) -> {
            var here = running == null ? start(id) : running;
            here.seats().add(seat);
            return here;
        });
        publisher.changed(false);
        return () -> close(channel, seat);
    }

    /** The channel has come to {@code seq}. Call after the commit, never inside the transaction. */
    public void changed(UUID channel, long seq) {
        tell(channel, false);
        bus.publish(channel, seq, false);
    }

    /** As {@link #changed}, and phones are not to wait for their slice: the room moves on. */
    public void urgent(UUID channel, long seq) {
        tell(channel, true);
        bus.publish(channel, seq, true);
    }

    /** The owners of screens of {@code audience} that a push would reach now; those on other nodes as of some seconds ago. */
    public Set<UUID> present(UUID channel, Audience audience) {
        var publisher = publishers.get(channel);
        var here = publisher == null
                ? Stream.<UUID>empty()
                : publisher.seats().stream()
                        .map(Seat::screen)
                        .filter(screen -> screen.audience() == audience && screen.connected())
                        .map(Screen::owner);
        return Stream.concat(here, elsewhere.present(channel, audience).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The owners of all screens on this node that a push would reach now. */
    public Map<Place, Set<UUID>> seated() {
        var seated = new HashMap<Place, Set<UUID>>();
        publishers.forEach((channel, publisher) -> publisher.seats().stream()
                .map(Seat::screen)
                .filter(Screen::connected)
                .forEach(screen -> seated.computeIfAbsent(new Place(channel, screen.audience()), _ -> new HashSet<>())
                        .add(screen.owner())));
        return seated;
    }

    /** As {@link #changed} or {@link #urgent}, for what another node has committed: nobody is told again. */
    public void wake(UUID channel, boolean urgent) {
        tell(channel, urgent);
    }

    /** From now on other nodes are told of changes, and who sits there is present. */
    void join(Bus others, Elsewhere seats) {
        bus = others;
        elsewhere = seats;
    }

    /** The channels that have screens here. */
    Set<UUID> channels() {
        return Set.copyOf(publishers.keySet());
    }

    /** Whether the channel has screens here, and none of them has seen {@code seq}. */
    boolean behind(UUID channel, long seq) {
        var publisher = publishers.get(channel);
        return publisher != null && publisher.seq() < seq;
    }

    /** How many screens of {@code audience} a push would reach now, on this node. */
    public long connected(Audience audience) {
        return seats().map(Seat::screen)
                .filter(screen -> screen.audience() == audience && screen.connected())
                .count();
    }

    /** How many connected screens have not drawn what they were handed longer than {@code limit} ago. */
    public long stuckScreens(Duration limit) {
        return seats().filter(seat -> seat.stuck(limit)).count();
    }

    /** Whether a publisher has been handing over one picture for longer than {@code limit}: no screen of its channel gets on. */
    public boolean stuck(Duration limit) {
        return publishers.values().stream().anyMatch(publisher -> publisher.stuck(limit));
    }

    private Stream<Seat> seats() {
        return publishers.values().stream().flatMap(publisher -> publisher.seats().stream());
    }

    private void tell(UUID channel, boolean atOnce) {
        var publisher = publishers.get(channel);
        if (publisher != null) {
            publisher.committed(atOnce);
        }
    }

    private Publisher start(UUID channel) {
        var publisher = new Publisher(channel, reader.getObject(), watch.getIfAvailable(() -> LiveWatch.NONE));
        Thread.ofVirtual().name("live-" + channel).start(publisher);
        return publisher;
    }

    private void close(UUID channel, Seat seat) {
        publishers.computeIfPresent(channel, (id, publisher) -> {
            publisher.seats().remove(seat);
            if (publisher.seats().isEmpty()) {
                publisher.stop();
                return null;
            }
            publisher.changed(false);
            return publisher;
        });
    }
}
