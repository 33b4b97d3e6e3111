package org.manof.assumption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.manof.assumption.RatedAssumption;

/** One person's answers to all assumptions as a single element: the assumptions are one property, a tap is one event. */
@Tag("manof-scale")
@JsModule("context://manof/elements/scale.js")
final class ScaleElement extends Component {
    private List<Item> offered = List.of();

    private record Item(String id, String text) {}

    /** Somebody agrees to a degree, or with 0 takes it back; {@code command} was made by their browser. Public, since Flow makes it. */
    @DomEvent("rate")
    public static final class Rate extends ComponentEvent<ScaleElement> {
        private final String item;
        private final int grade;
        private final String command;

        public Rate(
                ScaleElement source,
                boolean fromClient,
                @EventData("event.detail.item") String item,
                @EventData("event.detail.grade") int grade,
                @EventData("event.detail.command") String command) {
            super(source, fromClient);
            this.item = item;
            this.grade = grade;
            this.command = command;
        }

        UUID item() {
            return UUID.fromString(item);
        }

        int grade() {
            return grade;
        }

        UUID command() {
            return UUID.fromString(command);
        }
    }

    ScaleElement(List<String> steps) {
        getElement().setPropertyList("steps", steps);
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of(
                                "done",
                                getTranslation("assumption.rated", "{0}", "{1}"),
                                "ends",
                                getTranslation("assumption.ends"),
                                "clear",
                                getTranslation("assumption.clear"),
                                "clearNamed",
                                getTranslation("assumption.clearNamed", "{0}"),
                                "closed",
                                getTranslation("assumption.ratingClosed"),
                                "unsaved",
                                getTranslation("tap.unsaved")));
    }

    void onRate(ComponentEventListener<Rate> listener) {
        addListener(Rate.class, listener);
    }

    /** Every phone gets every picture: what is offered already is not sent again. */
    void items(List<RatedAssumption> assumptions) {
        var items = assumptions.stream()
                .map(each -> new Item(each.id().toString(), each.text()))
                .toList();
        if (!items.equals(offered)) {
            offered = items;
            getElement().setPropertyList("items", items);
        }
    }

    /** What the server knows of this person's answers; settles taps that were drawn before they were saved. */
    void mine(Map<UUID, Integer> grades) {
        var mine = new TreeMap<String, Integer>();
        grades.forEach((item, grade) -> mine.put(item.toString(), grade));
        getElement().setPropertyMap("mine", mine);
    }

    void open(boolean open) {
        getElement().setProperty("open", open);
    }

    void refuse(UUID item) {
        getElement().callJsFunction("refuse", item.toString());
    }

    /** The last tap on an item could not be saved: the element sends it again in a moment. */
    void again(UUID item) {
        getElement().callJsFunction("again", item.toString());
    }

    /** What had to be sent again is saved. */
    void settle() {
        getElement().callJsFunction("settle");
    }
}
