package org.manof.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import java.util.UUID;

/** One person's answers as a single element: it draws a tap at once, and is told afterwards what became of it. */
public abstract class TapElement extends Component {
    /** Whether a tap was not saved, so that the browser sends it again. */
    private boolean waiting;

    /** Somebody tapped; the id of the command was made by their browser. */
    public abstract static class Tap<E extends TapElement> extends ComponentEvent<E> {
        private final String command;

        /** A tap on {@code source} that the browser calls {@code command}. */
        protected Tap(E source, boolean fromClient, String command) {
            super(source, fromClient);
            this.command = command;
        }

        /** The id of the command, which counts once however often it is sent. */
        public UUID command() {
            return UUID.fromString(command);
        }
    }

    /** Whether taps are taken now. */
    public void open(boolean open) {
        getElement().setProperty("open", open);
    }

    /**
     * Does what a tap asks for. Refused: it says why, and the element goes back to what is known. Not saved: the element sends it again in
     * a moment.
     *
     * @param command does it, and shows what is known afterwards
     * @param known shows what is known, after a refusal
     * @param key what was tapped, in the element's own words
     */
    public void answer(Runnable command, Runnable known, String... key) {
        switch (Refusals.attempt(this, command)) {
            case DONE -> {
                if (waiting) {
                    waiting = false;
                    getElement().callJsFunction("settle");
                }
            }
            case REFUSED -> {
                known.run();
                getElement().callJsFunction("refuse", (Object[]) key);
            }
            case UNSAVED -> {
                waiting = true;
                getElement().callJsFunction("again", (Object[]) key);
            }
        }
    }
}
