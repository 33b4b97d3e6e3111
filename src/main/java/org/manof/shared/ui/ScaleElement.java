package org.manof.shared.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One person's answers to a list, each on the same few steps, as a single element: the list is one property, a tap is one event. */
@Tag("manof-scale")
@JsModule("context://manof/elements/scale.js")
public final class ScaleElement extends TapElement {
    private List<Item> offered = List.of();

    /** Something to be answered. */
    public record Item(String id, String text) {}

    /** What the element says: of {0} of {1} done, of the ends of the scale, of taking the answer to {0} back, of being closed. */
    public record Labels(String done, String ends, String clear, String clearNamed, String closed) {}

    /** Somebody answers with a step, counted from 1, or with 0 takes it back; {@code command} was made by their browser. */
    @DomEvent("rate")
    public static final class Rate extends Tap<ScaleElement> {
        private final String item;
        private final int grade;

        public Rate(
                ScaleElement source,
                boolean fromClient,
                @EventData("event.detail.item") String item,
                @EventData("event.detail.grade") int grade,
                @EventData("event.detail.command") String command) {
            super(source, fromClient, command);
            this.item = item;
            this.grade = grade;
        }

        public String item() {
            return item;
        }

        public int grade() {
            return grade;
        }
    }

    /** A scale of {@code steps}, lowest first. Numbers from 1 are on the buttons, or the steps themselves if {@code spelled}. */
    public ScaleElement(List<String> steps, boolean spelled, Labels labels) {
        getElement().setPropertyList("steps", steps);
        getElement().setProperty("spelled", spelled);
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of(
                                "done",
                                labels.done(),
                                "ends",
                                labels.ends(),
                                "clear",
                                labels.clear(),
                                "clearNamed",
                                labels.clearNamed(),
                                "closed",
                                labels.closed(),
                                "unsaved",
                                getTranslation("tap.unsaved")));
    }

    /** Calls {@code listener} at every answer. */
    public void onRate(ComponentEventListener<Rate> listener) {
        addListener(Rate.class, listener);
    }

    /** Every phone gets every picture: what is offered already is not sent again. */
    public void items(List<Item> items) {
        if (!items.equals(offered)) {
            offered = List.copyOf(items);
            getElement().setPropertyList("items", items);
        }
    }

    /** What the server knows of this person's answers; settles taps that were drawn before they were saved. */
    public void mine(Map<String, Integer> grades) {
        getElement().setPropertyMap("mine", new TreeMap<>(grades));
    }
}
