package org.manof.live;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A bus between nodes of one test, which carries at once, or drops. */
final class FakeBus {
    private final List<Node> nodes = new ArrayList<>();
    private boolean drops;

    Bus node() {
        var node = new Node();
        nodes.add(node);
        return node;
    }

    void drops(boolean now) {
        drops = now;
    }

    /** As after a reconnect, and every few seconds. */
    void saysThatSomethingMayBeMissing() {
        tell(null, Bus.Handler::missed);
    }

    private void tell(@Nullable Node from, Consumer<Bus.Handler> news) {
        nodes.stream().filter(node -> node != from).forEach(node -> node.handlers.forEach(news));
    }

    private final class Node implements Bus {
        private final List<Handler> handlers = new ArrayList<>();

        @Override
        public void publish(UUID channel, long seq, boolean urgent) {
            if (!drops) {
                tell(this, handler -> handler.changed(channel, seq, urgent));
            }
        }

        @Override
        public void subscribe(Handler handler) {
            handlers.add(handler);
        }

        @Override
        public boolean healthy() {
            return !drops;
        }
    }
}
