package org.manof.workshop;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.UUID;
import org.manof.security.Actor;

/** One activity's window onto the live picture, for one screen. The shell feeds it as long as the room is at the activity. */
public final class Face {
    private final Actor actor;
    private final UUID activity;
    private final ValueSignal<WorkshopPicture> whole;

    private Face(Actor actor, WorkshopPicture first) {
        this.actor = actor;
        this.activity = current(first).id();
        this.whole = new ValueSignal<>(first);
    }

    /** For the shells: a face onto the current activity of {@code first}. */
    public static Face of(Actor actor, WorkshopPicture first) {
        return new Face(actor, first);
    }

    /** For the shells: takes the next picture if the room is still at this activity. */
    public boolean follows(WorkshopPicture next) {
        var now = next.current();
        var same = now != null && now.id().equals(activity);
        if (same) {
            whole.set(next);
        }
        return same;
    }

    public Actor actor() {
        return actor;
    }

    public UUID workshop() {
        return whole.peek().id();
    }

    public UUID initiative() {
        return whole.peek().initiative();
    }

    public UUID activity() {
        return activity;
    }

    /** The activity as the newest picture has it, for calls to services. */
    public ActivityRef ref() {
        var picture = whole.peek();
        var item = current(picture);
        return new ActivityRef(item.id(), picture.id(), picture.initiative(), item.kind(), item.phase(), item.round());
    }

    /** The workshop's picture, always of a moment when the room was at this activity. */
    public Signal<WorkshopPicture> whole() {
        return whole.asReadonly();
    }

    /** The agenda's item of this activity: phase and round. */
    public Signal<AgendaItem> item() {
        return whole.map(Face::current);
    }

    /** The kind's own picture. */
    public <T> Signal<T> picture(Class<T> type) {
        return whole.map(picture -> type.cast(picture.activity()));
    }

    private static AgendaItem current(WorkshopPicture picture) {
        var now = picture.current();
        if (now == null) {
            throw new IllegalStateException("no current activity");
        }
        return now;
    }
}
