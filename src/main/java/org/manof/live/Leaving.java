package org.manof.live;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;

/** Whether this node is on its way down. It is said before anything is stopped, together with "not ready". */
@Component
public class Leaving implements ApplicationListener<ContextClosedEvent> {
    private volatile boolean begun;

    /** Returns whether nobody new is to begin anything here. */
    public boolean begun() {
        return begun;
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent closing) {
        begun = true;
    }
}
