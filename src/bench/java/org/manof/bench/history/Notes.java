package org.manof.bench.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The journal of one run. */
public final class Notes implements Journal {
    private final AtomicLong sendings = new AtomicLong();
    private final AtomicLong acknowledgements = new AtomicLong();
    private final Collection<Command> commands = new ConcurrentLinkedQueue<>();
    private final Map<Screen, Map<Class<? extends Tally>, Tally>> shown = new ConcurrentHashMap<>();
    private final Map<Line, Long> applied = new ConcurrentHashMap<>();
    private final Collection<String> backward = new ConcurrentLinkedQueue<>();

    private record Line(Screen screen, String stream) {}

    /** What one screen shows last. */
    record Shown(Screen screen, Tally tally) {}

    @Override
    public Sent sends(Who who, @Nullable UUID id, Deed deed, long scheduled) {
        var command = new Command(who, id, deed, scheduled);
        commands.add(command);
        return command;
    }

    @Override
    public void shows(Screen screen, Tally tally) {
        shown.computeIfAbsent(screen, opened -> new ConcurrentHashMap<>()).put(tally.getClass(), tally);
    }

    @Override
    public void applies(Screen screen, String stream, long number) {
        applied.merge(new Line(screen, stream), number, (before, now) -> {
            if (now < before) {
                backward.add(screen.name() + " went back from " + before + " to " + now + " in its " + stream);
            }
            return Math.max(before, now);
        });
    }

    @Override
    public void closed(Screen screen) {
        shown.remove(screen);
    }

    /** How many commands ended so. */
    public long count(Outcome outcome) {
        return commands.stream().filter(command -> command.outcome == outcome).count();
    }

    /** How many open screens have shown a count. */
    public int screens() {
        return shown.size();
    }

    /** Every command, as it stands now, in the order in which they were sent. */
    List<Entry> entries() {
        return commands.stream().map(Command::entry).toList();
    }

    List<Shown> shown() {
        var all = new ArrayList<Shown>();
        shown.forEach((screen, tallies) -> tallies.values().forEach(tally -> all.add(new Shown(screen, tally))));
        return all;
    }

    List<String> backward() {
        return List.copyOf(backward);
    }

    private final class Command implements Sent {
        private final Who who;
        private final @Nullable UUID id;
        private final Deed deed;
        private final long scheduled;
        private final long sent = sendings.incrementAndGet();
        private volatile Outcome outcome = Outcome.UNKNOWN;
        private volatile long acknowledged;

        Command(Who who, @Nullable UUID id, Deed deed, long scheduled) {
            this.who = who;
            this.id = id;
            this.deed = deed;
            this.scheduled = scheduled;
        }

        @Override
        public long acknowledged() {
            var now = System.nanoTime();
            acknowledged = acknowledgements.incrementAndGet();
            outcome = Outcome.ACKNOWLEDGED;
            return now - scheduled;
        }

        @Override
        public void refused() {
            outcome = Outcome.REFUSED;
        }

        Entry entry() {
            return new Entry(who, id, deed, sent, outcome, acknowledged);
        }
    }
}
