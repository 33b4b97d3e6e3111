package org.manof.shared.ui;

import com.vaadin.flow.component.Component;

/** One person's answers as a single element: it draws a tap at once, and is told afterwards what became of it. */
public abstract class TapElement extends Component {
    /** Whether a tap was not saved, so that the browser sends it again. */
    private boolean waiting;

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
