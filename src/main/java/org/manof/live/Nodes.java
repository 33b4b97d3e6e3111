package org.manof.live;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Joins this node's live line to the others: what they committed wakes the screens here, unless these have seen it already. */
@Component
class Nodes implements Bus.Handler {
    private final Live live;
    private final ObjectProvider<SequenceReader> sequences;

    Nodes(Live live, Bus bus, Elsewhere elsewhere, ObjectProvider<SequenceReader> sequences) {
        this.live = live;
        this.sequences = sequences;
        live.join(bus, elsewhere);
        bus.subscribe(this);
    }

    /** An urgent notice wakes in any case: a calm one with the same number may have come just before it. */
    @Override
    public void changed(UUID channel, long seq, boolean urgent) {
        if (urgent || live.behind(channel, seq)) {
            live.wake(channel, urgent);
        }
    }

    @Override
    public void missed() {
        var open = live.channels();
        if (!open.isEmpty()) {
            sequences.getObject().sequences(open).forEach((channel, seq) -> changed(channel, seq, false));
        }
    }
}
