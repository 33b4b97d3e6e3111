package org.manof.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.manof.live.Audience;
import org.manof.live.Live;
import org.manof.live.Picture;
import org.manof.live.Screen;

/**
 * One browser window on a channel: holds what it sees of the newest picture in a signal of its own, set under the window's lock. The
 * signal never leaves this window.
 */
public final class LiveScreen<P extends Picture, S> implements Screen {
    private final Class<P> type;
    private final Audience audience;
    private final UUID owner;
    private final UI ui;
    private final Function<P, S> sight;
    private final ValueSignal<S> drawn;
    private final AtomicBoolean drawing = new AtomicBoolean();
    /** What it was handed last; touched by the publisher only. */
    private S seen;

    private LiveScreen(Class<P> type, Audience audience, UUID owner, UI ui, P first, Function<P, S> sight) {
        this.type = type;
        this.audience = audience;
        this.owner = owner;
        this.ui = ui;
        this.sight = sight;
        this.seen = sight.apply(first);
        this.drawn = new ValueSignal<>(seen);
    }

    /**
     * Follows {@code channel} for as long as {@code view} is attached, beginning with {@code first}, read by the caller.
     *
     * @return the newest picture, to be bound to
     */
    public static <P extends Picture> Signal<P> follow(
            Component view, Live live, UUID channel, Class<P> type, Audience audience, UUID owner, P first) {
        return follow(view, live, channel, type, audience, owner, first, Function.identity());
    }

    /**
     * As above, for a view that draws of each picture only what {@code sight} makes of it: nothing else is kept for the window, and
     * where it sees what it saw before it is left in peace. {@code sight} is called on the publisher's thread.
     */
    public static <P extends Picture, S> Signal<S> follow(
            Component view,
            Live live,
            UUID channel,
            Class<P> type,
            Audience audience,
            UUID owner,
            P first,
            Function<P, S> sight) {
        var screen = new LiveScreen<>(type, audience, owner, UI.getCurrent(), first, sight);
        var seq = first.seq();
        view.addAttachListener(attached -> {
            var leave = live.open(channel, screen, seq);
            view.addDetachListener(detached -> {
                detached.unregisterListener();
                leave.run();
            });
        });
        return screen.drawn.asReadonly();
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
        var push = ui.getInternals().getPushConnection();
        return push != null && push.isConnected();
    }

    @Override
    public boolean idle() {
        return !drawing.get();
    }

    /** Pictures come in the order of their numbers, and the window's lock keeps that order. */
    @Override
    public void show(Picture newest) {
        var sees = sight.apply(type.cast(newest));
        if (sees.equals(seen)) {
            return;
        }
        seen = sees;
        drawing.set(true);
        try {
            ui.access(() -> {
                drawing.set(false);
                drawn.set(sees);
            });
        } catch (UIDetachedException gone) {
            drawing.set(false);
        }
    }
}
