package org.manof.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clock on the wall: everybody sees it, and it closes nothing. */
@Service
public class Timer {
    private static final Duration LONGEST = Duration.ofHours(10);

    private final Access access;
    private final Changes changes;
    private final WorkshopRows workshops;
    private final Clock clock;

    Timer(Access access, Changes changes, WorkshopRows workshops, Clock clock) {
        this.access = access;
        this.changes = changes;
        this.workshops = workshops;
        this.clock = clock;
    }

    /** Lets it run {@code length} from now; up to ten hours. */
    @Transactional
    public void set(Actor actor, UUID workshop, Duration length) {
        require(!length.isNegative() && !length.isZero() && length.compareTo(LONGEST) <= 0);
        change(actor, workshop);
        workshops.timer(workshop, OffsetDateTime.now(clock).plus(length));
    }

    /** Adds or takes minutes from what is left, up to ten hours; one that has run out begins again from now. */
    @Transactional
    public void add(Actor actor, UUID workshop, Duration more) {
        change(actor, workshop);
        var now = OffsetDateTime.now(clock);
        var ends = workshops.find(workshop).orElseThrow(Refusal::notFound).timerEndsAt();
        var from = ends == null || ends.isBefore(now) ? now : ends;
        var next = from.plus(more);
        require(!next.isAfter(now.plus(LONGEST)));
        workshops.timer(workshop, next.isBefore(now) ? now : next);
    }

    /** Takes the clock off the wall. */
    @Transactional
    public void clear(Actor actor, UUID workshop) {
        change(actor, workshop);
        workshops.timer(workshop, null);
    }

    private static void require(boolean bearable) {
        if (!bearable) {
            throw Refusal.of("refusal.timer.length", LONGEST.toMinutes());
        }
    }

    private void change(Actor actor, UUID workshop) {
        var unused = access.facilitator(actor, workshop);
        changes.touch(workshop);
        workshops.inSession(workshop);
    }
}
