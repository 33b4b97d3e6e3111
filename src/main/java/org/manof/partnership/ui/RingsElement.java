package org.manof.partnership.ui;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.Meanings;
import org.manof.partnership.Circle;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Refusals;

/** The circles as a picture and an equal list, in one element; what a person taps is one event. */
@Tag("manof-rings")
@JsModule("context://manof/elements/rings.js")
final class RingsElement extends Component {
    private record Ring(String key, String title, String definition) {}

    /**
     * A stakeholder as the element draws it; {@code place}, {@code fixed} are circles, {@code text} says in words how it stands. Where the
     * wanted circle is asked for, {@code from} is today's, {@code fromText} in words.
     */
    record Who(
            String id,
            String name,
            String sector,
            String sectorLabel,
            String level,
            Map<String, Integer> counts,
            int total,
            @Nullable String place,
            @JsonProperty("final") @Nullable String fixed,
            boolean split,
            String text,
            @Nullable String from,
            String fromText) {}

    /** What the element lets people do. */
    enum Mode {
        BOARD("board"),
        PLACE("place"),
        FIX("fix"),
        VIEW("view");

        private final String property;

        Mode(String property) {
            this.property = property;
        }
    }

    /** Somebody wants a stakeholder in a circle, or in none; {@code command} was made by their browser. Public for Vaadin to make. */
    @DomEvent("place")
    public static final class Placed extends ComponentEvent<RingsElement> {
        private final String stakeholder;
        private final @Nullable String ring;
        private final String command;

        public Placed(
                RingsElement source,
                boolean fromClient,
                @EventData("event.detail.stakeholder") String stakeholder,
                @EventData("event.detail.ring") @Nullable String ring,
                @EventData("event.detail.command") String command) {
            super(source, fromClient);
            this.stakeholder = stakeholder;
            this.ring = ring;
            this.command = command;
        }

        UUID stakeholder() {
            return id(stakeholder);
        }

        UUID command() {
            return id(command);
        }

        /** Empty to take it back; refuses a circle that is none. */
        Optional<Circle> circle() {
            return ring == null || ring.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Arrays.stream(Circle.values())
                            .filter(circle -> circle.name().equals(ring))
                            .findFirst()
                            .orElseThrow(Refusal::notFound));
        }

        private static UUID id(String text) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException forged) {
                throw Refusal.notFound();
            }
        }
    }

    private List<Who> people = List.of();
    private Mode mode = Mode.VIEW;
    private @Nullable Meanings meanings;

    RingsElement() {
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of(
                                "list", getTranslation("circles.list"),
                                "unplaced", getTranslation("circles.unplaced"),
                                "split", getTranslation("circles.split"),
                                "final", getTranslation("circles.final"),
                                "trace", getTranslation("circles.trace"),
                                "unsaved", getTranslation("tap.unsaved"),
                                "choose", getTranslation("circles.choose", "{0}"),
                                "count", getTranslation("circles.count", "{0}", "{1}")));
    }

    /** Names the rings in this initiative's words; before it there are none. */
    void meanings(Meanings next) {
        if (!next.equals(meanings)) {
            meanings = next;
            getElement()
                    .setPropertyList(
                            "rings",
                            Arrays.stream(Circle.values())
                                    .map(circle -> ring(circle, next))
                                    .toList());
        }
    }

    void onPlace(ComponentEventListener<Placed> listener) {
        addListener(Placed.class, listener);
    }

    void mode(Mode next) {
        mode = next;
        getElement().setProperty("mode", mode.property);
        getElement().setProperty("open", mode == Mode.PLACE || mode == Mode.FIX);
    }

    /** Sends the list only if it differs from what the browser has. */
    void people(List<Who> next) {
        if (!next.equals(people)) {
            people = next;
            getElement().setPropertyList("people", next);
        }
    }

    /** What the server knows of this person's placements; settles taps that were drawn before they were saved. */
    void mine(Map<UUID, Circle> mine) {
        var rings = new TreeMap<String, String>();
        mine.forEach((stakeholder, circle) -> rings.put(stakeholder.toString(), circle.name()));
        getElement().setPropertyMap("mine", rings);
    }

    /**
     * Tells the browser what became of a tap. Done: it compares its taps with what it has, since one that changed nothing would wait for
     * news for ever. Refused: it is drawn back. Not saved: it is sent again in a moment.
     */
    void answer(Placed placed, Refusals.Outcome outcome) {
        switch (outcome) {
            case DONE -> getElement().executeJs("this[$0] = this[$0]", mode == Mode.PLACE ? "mine" : "people");
            case REFUSED -> getElement().callJsFunction("refuse", placed.stakeholder);
            case UNSAVED -> getElement().callJsFunction("again", placed.stakeholder);
        }
    }

    private Ring ring(Circle circle, Meanings meanings) {
        return new Ring(
                circle.name(),
                getTranslation("circle." + circle.name() + ".title"),
                MeaningsList.definition(this, circle, meanings));
    }
}
