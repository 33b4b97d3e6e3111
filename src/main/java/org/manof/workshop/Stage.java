package org.manof.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
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
        var account = access.facilitator(actor, workshop).account();
        changes.touchAtOnce(workshop);
        var row = workshops.find(workshop).orElseThrow(Refusal::notFound);
        var activity = current(row);
        if (!seen.equals(new Seen(row.currentActivity(), activity == null ? null : activity.phase()))) {
            throw Refusal.of("refusal.stage.moved");
        }
        steps.add(workshop, row.seq(), account, verb, Standing.of(row, activity, null));
        switch (verb) {
            case OPEN, CLOSE, REVEAL, REOPEN ->
                turn(row, Objects.requireNonNullElseGet(activity, Stage::nowhere), verb);
            case NEXT, BACK -> move(row, activity, verb);
            case LOCK, UNLOCK -> stand(row, row.currentActivity(), row.accepting(), verb == Verb.LOCK, row.blank());
            case BLANK, UNBLANK -> stand(row, row.currentActivity(), row.accepting(), row.locked(), verb == Verb.BLANK);
            case REMOVE -> throw Refusal.notFound();
        }
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

    /** Takes back the last step that was not taken back yet; what people contributed stays. Refuses if there is none. */
    @Transactional
    public void undo(Actor actor, UUID workshop) {
        var unused = access.facilitator(actor, workshop);
        changes.touchAtOnce(workshop);
        var taken = steps.latest(workshop).orElseThrow(() -> Refusal.of("refusal.stage.nothingToUndo"));
        var before = taken.before();
        var activity = before.activity();
        var phase = before.phase();
        if (activity != null && phase != null) {
            activities.stand(activity, phase, before.round());
            kinds.stepped(activities.find(activity).orElseThrow(), taken.verb());
        }
        if (before.removed() != null) {
            participants.remove(workshop, before.removed(), null);
        } else {
            workshops.stand(workshop, before.current(), before.accepting(), before.locked(), before.blank());
        }
        steps.undone(taken.id());
    }

    private void turn(WorkshopRow row, ActivityRef activity, Verb verb) {
        if (!activity.phase().allows(verb)) {
            throw Refusal.of("refusal.stage.moved");
        }
        stepped(activity, verb);
        var open = activity.phase().after(verb) == Phase.OPEN;
        stand(row, activity.id(), open ? activity.id() : null, row.locked(), row.blank());
    }

    private void move(WorkshopRow row, @Nullable ActivityRef activity, Verb verb) {
        var agenda = activities.agenda(row.id());
        var target = index(agenda, row.currentActivity()) + (verb == Verb.NEXT ? 1 : -1);
        if (target < -1 || target >= agenda.size()) {
            throw Refusal.of("refusal.stage.noFurther");
        }
        if (activity != null && activity.phase() == Phase.OPEN) {
            stepped(activity, verb);
        }
        stand(row, target < 0 ? null : agenda.get(target).id(), null, row.locked(), row.blank());
    }

    private void stepped(ActivityRef activity, Verb verb) {
        var phase = activity.phase();
        activities.stand(activity.id(), phase.after(verb), phase.roundAfter(verb, activity.round()));
        kinds.stepped(activities.find(activity.id()).orElseThrow(), verb);
        if (phase == Phase.OPEN) {
            events.publishEvent(new RoundClosed(activity.workshop(), activity.id(), activity.round()));
        }
    }

    private void stand(
            WorkshopRow row, @Nullable UUID current, @Nullable UUID accepting, boolean locked, boolean blank) {
        workshops.stand(row.id(), current, accepting, locked, blank);
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
