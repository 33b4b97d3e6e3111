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
 * One browser window on a channel: holds the newest picture in a signal of its own, set under the window's lock. The signal never
 * leaves this window.
 */
public final class LiveScreen<P extends Picture> implements Screen {
    private final Class<P> type;
    private final Audience audience;
    private final UUID owner;
    private final UI ui;
    private final ValueSignal<P> picture;
    private final Function<P, ?> sight;
    private final AtomicBoolean drawing = new AtomicBoolean();
    /** Touched by the publisher only. */
    private Object seen;

    private LiveScreen(Class<P> type, Audience audience, UUID owner, UI ui, P first, Function<P, ?> sight) {
        this.type = type;
        this.sight = sight;
        this.seen = sight.apply(first);
        this.audience = audience;
        this.owner = owner;
        this.ui = ui;
        this.picture = new ValueSignal<>(first);
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
     * As above, for a view that draws of each picture only what {@code sight} makes of it: where that equals what it saw last, the
     * window is left in peace. Called on the publisher's thread.
     */
    public static <P extends Picture> Signal<P> follow(
            Component view,
            Live live,
            UUID channel,
            Class<P> type,
            Audience audience,
            UUID owner,
            P first,
            Function<P, ?> sight) {
        var screen = new LiveScreen<>(type, audience, owner, UI.getCurrent(), first, sight);
        view.addAttachListener(attached -> {
            var leave = live.open(channel, screen, first.seq());
            view.addDetachListener(detached -> {
                detached.unregisterListener();
                leave.run();
            });
        });
        return screen.picture.asReadonly();
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

    @Override
    public void show(Picture newest) {
        var next = type.cast(newest);
        var sees = sight.apply(next);
        if (sees.equals(seen)) {
            return;
        }
        seen = sees;
        drawing.set(true);
        try {
            ui.access(() -> {
                drawing.set(false);
                if (next.seq() >= picture.peek().seq()) {
                    picture.set(next);
                }
            });
        } catch (UIDetachedException gone) {
            drawing.set(false);
        }
    }
}
