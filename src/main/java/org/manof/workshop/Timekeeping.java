package org.manof.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes where a workshop's time goes, from its steps alone: each says where the room was before it. A step that was taken back counts
 * as if it had not been taken; so does the night between closing a workshop and resuming it.
 */
@Service
public class Timekeeping {
    private final Access access;
    private final WorkshopRows workshops;
    private final ActivityRows activities;
    private final StepRows steps;
    private final Kinds kinds;
    private final Clock clock;

    Timekeeping(
            Access access, WorkshopRows workshops, ActivityRows activities, StepRows steps, Kinds kinds, Clock clock) {
        this.access = access;
        this.workshops = workshops;
        this.activities = activities;
        this.steps = steps;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Where the time of a workshop has gone until now; for its facilitators. */
    @Transactional(readOnly = true)
    public TimeUse of(Actor actor, UUID workshop) {
        var unused = access.facilitator(actor, workshop);
        var row = workshops.find(workshop).orElseThrow(Refusal::notFound);
        var past = steps.all(workshop).stream()
                .filter(step -> step.undoneAt() == null)
                .toList();
        var now = clock.instant();
        var running = Optional.ofNullable(row.adjourned() == null ? row.currentActivity() : null);
        var agenda = activities.agenda(workshop);
        var used = used(past, now, running, Instant.MAX);
        return new TimeUse(now, running, used, running.flatMap(current -> sitting(agenda, past, current, used, now)));
    }

    /** The time that went to each activity before {@code limit}. */
    private static Map<UUID, Duration> used(
            List<StepRows.Past> past, Instant now, Optional<UUID> running, Instant limit) {
        var used = new HashMap<UUID, Duration>();
        @Nullable Instant since = null;
        for (var step : past) {
            if (since != null && step.before().adjourned() == null) {
                count(used, step.before().current(), since, step.takenAt(), limit);
            }
            since = step.takenAt();
        }
        if (since != null) {
            count(used, running.orElse(null), since, now, limit);
        }
        return used;
    }

    /** A clock that was put back takes nothing away. */
    private static void count(
            Map<UUID, Duration> used, @Nullable UUID activity, Instant from, Instant to, Instant limit) {
        var end = to.isBefore(limit) ? to : limit;
        if (activity != null && end.isAfter(from)) {
            used.merge(activity, Duration.between(from, end), Duration::plus);
        }
    }

    private Optional<TimeUse.Sitting> sitting(
            List<AgendaItem> agenda, List<StepRows.Past> past, UUID current, Map<UUID, Duration> used, Instant now) {
        var begin = beginning(past);
        if (begin < 0) {
            return Optional.empty();
        }
        var start = past.get(begin).takenAt();
        var first = begin + 1 < past.size() ? past.get(begin + 1).before().current() : current;
        var here = index(agenda, current);
        var part = agenda.get(here).part();
        var before = used(past, now, Optional.of(current), start);
        var whole = Duration.ZERO;
        var later = Duration.ZERO;
        for (var at = Math.min(Math.max(index(agenda, first), 0), here); at < agenda.size(); at++) {
            var item = agenda.get(at);
            if (item.part() <= part) {
                whole = whole.plus(left(item, before));
                var toCome = at > here && !kinds.of(item.kind()).through(item.phase());
                later = later.plus(toCome ? left(item, used) : Duration.ZERO);
            }
        }
        return Optional.of(new TimeUse.Sitting(start.plus(whole), later));
    }

    /** The step with which the present sitting began: people came back, or left the lobby for the first time. */
    private static int beginning(List<StepRows.Past> past) {
        var begin = -1;
        for (var at = 0; at < past.size(); at++) {
            var step = past.get(at);
            var inLobby = begin < 0
                    || past.get(begin).before().current() == null
                            && past.get(begin).verb() == Verb.RESUME;
            if (inLobby && step.verb() == Verb.NEXT && step.before().current() == null || step.verb() == Verb.RESUME) {
                begin = at;
            }
        }
        return begin;
    }

    private static Duration left(AgendaItem item, Map<UUID, Duration> used) {
        var left = Duration.ofMinutes(item.minutes()).minus(used.getOrDefault(item.id(), Duration.ZERO));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static int index(List<AgendaItem> agenda, @Nullable UUID activity) {
        for (var at = 0; at < agenda.size(); at++) {
            if (agenda.get(at).id().equals(activity)) {
                return at;
            }
        }
        return -1;
    }
}
