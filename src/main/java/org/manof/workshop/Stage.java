package org.manof.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facilitator's steps through the agenda, each in one transaction, recorded with what stood before it. */
@Service
public class Stage {
    private final Access access;
    private final Changes changes;
    private final WorkshopRows workshops;
    private final ActivityRows activities;
    private final ParticipantRows participants;
    private final StepRows steps;
    private final Kinds kinds;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Stage(
            Access access,
            Changes changes,
            WorkshopRows workshops,
            ActivityRows activities,
            ParticipantRows participants,
            StepRows steps,
            Kinds kinds,
            Clock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.changes = changes;
        this.workshops = workshops;
        this.activities = activities;
        this.participants = participants;
        this.steps = steps;
        this.kinds = kinds;
        this.clock = clock;
        this.events = events;
    }

    /** Takes a step. Refuses if the room is no longer where {@code seen} says, or the step makes no sense there. */
    @Transactional
    public void step(Actor actor, UUID workshop, Verb verb, Seen seen) {
        take(actor, workshop, verb, seen, "");
    }

    /**
     * Closes the workshop until it is resumed: nobody joins or acts, what was open is closed, the clock comes off the wall. {@code until}
     * is what people are told of when it goes on, up to 120 characters, perhaps nothing. Refuses as {@link #step}.
     */
    @Transactional
    public void adjourn(Actor actor, UUID workshop, Seen seen, String until) {
        take(actor, workshop, Verb.ADJOURN, seen, Text.limited(until, 120));
    }

    private void take(Actor actor, UUID workshop, Verb verb, Seen seen, String until) {
        var account = access.facilitator(actor, workshop).account();
        changes.touchAtOnce(workshop);
        var row = workshops.find(workshop).orElseThrow(Refusal::notFound);
        var activity = current(row);
        if (!seen.equals(new Seen(row.currentActivity(), activity == null ? null : activity.phase()))) {
            throw Refusal.of("refusal.stage.moved");
        }
        if (verb == Verb.RESUME && row.adjourned() == null) {
            throw Refusal.of("refusal.stage.moved");
        }
        if (verb != Verb.RESUME) {
            row.requireInSession();
        }
        if (verb == Verb.ADJOURN) {
            workshops.timer(workshop, null);
        }
        var before = Standing.of(row, activity, null);
        steps.add(workshop, row.seq(), account, verb, before);
        workshops.stand(
                workshop,
                switch (verb) {
                    case OPEN, CLOSE, REVEAL, REOPEN ->
                        turn(before, Objects.requireNonNullElseGet(activity, Stage::nowhere), verb);
                    case NEXT, BACK -> move(workshop, before, activity, verb);
                    case LOCK, UNLOCK -> before.locked(verb == Verb.LOCK);
                    case BLANK, UNBLANK -> before.blank(verb == Verb.BLANK);
                    case ADJOURN -> leave(before, activity, verb).adjourned(until);
                    case RESUME -> resume(workshop, before).adjourned(null);
                    case REMOVE -> throw Refusal.notFound();
                });
    }

    /** Takes a participant out of the room: they may not act any more, and what they voted no longer counts. */
    @Transactional
    public void remove(Actor actor, UUID workshop, UUID participant) {
        var account = access.facilitator(actor, workshop).account();
        changes.touchAtOnce(workshop);
        var row = workshops.find(workshop).orElseThrow(Refusal::notFound);
        if (!participants.remove(workshop, participant, OffsetDateTime.now(clock))) {
            throw Refusal.notFound();
        }
        steps.add(workshop, row.seq(), account, Verb.REMOVE, Standing.of(row, null, participant));
    }

    private Standing turn(Standing before, ActivityRef activity, Verb verb) {
        if (!activity.phase().allows(verb)) {
            throw Refusal.of("refusal.stage.moved");
        }
        stepped(activity, verb);
        return before.at(activity.id(), activity.phase().after(verb) == Phase.OPEN);
    }

    private Standing move(UUID workshop, Standing before, @Nullable ActivityRef activity, Verb verb) {
        var agenda = activities.agenda(workshop);
        var target = index(agenda, before.current()) + (verb == Verb.NEXT ? 1 : -1);
        if (target < -1 || target >= agenda.size()) {
            throw Refusal.of("refusal.stage.noFurther");
        }
        return leave(before, activity, verb)
                .at(target < 0 ? null : agenda.get(target).id(), false);
    }

    private Standing leave(Standing before, @Nullable ActivityRef activity, Verb verb) {
        if (activity != null && activity.phase() == Phase.OPEN) {
            stepped(activity, verb);
        }
        return before.at(before.current(), false);
    }

    /** A part that was gone through is over: the room goes on with the next. */
    private Standing resume(UUID workshop, Standing before) {
        var agenda = activities.agenda(workshop);
        var at = index(agenda, before.current());
        if (at < 0 || at + 1 >= agenda.size()) {
            return before;
        }
        var item = agenda.get(at);
        var next = agenda.get(at + 1);
        var through = next.part() != item.part() && kinds.of(item.kind()).through(item.phase());
        return through ? before.at(next.id(), false) : before;
    }

    private void stepped(ActivityRef activity, Verb verb) {
        var phase = activity.phase();
        activities.stand(activity.id(), phase.after(verb), phase.roundAfter(verb, activity.round()));
        if (phase.after(verb) == Phase.OPEN) {
            activities.begun(activity.id(), OffsetDateTime.now(clock));
        }
        kinds.stepped(activities.find(activity.id()).orElseThrow(), verb);
        if (phase == Phase.OPEN) {
            events.publishEvent(new RoundClosed(activity.workshop(), activity.id(), activity.round()));
        }
    }

    private @Nullable ActivityRef current(WorkshopRow row) {
        var current = row.currentActivity();
        return current == null ? null : activities.find(current).orElseThrow();
    }

    private static int index(List<AgendaItem> agenda, @Nullable UUID current) {
        for (var item : agenda) {
            if (item.id().equals(current)) {
                return agenda.indexOf(item);
            }
        }
        return -1;
    }

    private static ActivityRef nowhere() {
        throw Refusal.of("refusal.stage.moved");
    }
}
