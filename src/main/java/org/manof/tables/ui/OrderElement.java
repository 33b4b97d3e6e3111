package org.manof.tables.ui;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.TapElement;

/** A list that one person puts in order by buttons, places and keys, as a single element: each change is one event. */
@Tag("manof-order")
@JsModule("context://manof/elements/order.js")
final class OrderElement extends TapElement {
    private @Nullable Listed shown;

    /** Something in the list. */
    record Item(String id, String text) {}

    /** The list in its order, with the version of it that whoever changes it says they saw. */
    record Listed(int version, List<Item> items) {}

    /** An option was moved; {@code command} was made by the mover's browser. Public, since Flow makes it. */
    @DomEvent("order")
    public static final class Moved extends Tap<OrderElement> {
        private final String order;
        private final String item;
        private final int place;
        private final int seen;

        public Moved(
                OrderElement source,
                boolean fromClient,
                @EventData("event.detail.order") String order,
                @EventData("event.detail.item") String item,
                @EventData("event.detail.place") int place,
                @EventData("event.detail.seen") int seen,
                @EventData("event.detail.command") String command) {
            super(source, fromClient, command);
            this.order = order;
            this.item = item;
            this.place = place;
            this.seen = seen;
        }

        /** The whole list as it is to be, best first. */
        List<UUID> order() {
            return Stream.of(order.split(" ", -1)).map(UUID::fromString).toList();
        }

        /** What was moved last to come there. */
        UUID item() {
            return UUID.fromString(item);
        }

        /** Where that is to be, from 1. */
        int place() {
            return place;
        }

        /** The version that was moved in. */
        int seen() {
            return seen;
        }
    }

    OrderElement() {
        getElement()
                .setPropertyMap(
                        "labels",
                        Stream.of("up", "down", "top", "bottom", "place", "moved", "keys")
                                .collect(Collectors.toMap(
                                        label -> label,
                                        label -> getTranslation("order." + label, "{0}", "{1}", "{2}"))));
        getElement().setProperty("unsaved", getTranslation("tap.unsaved"));
    }

    void onMoved(Consumer<Moved> listener) {
        addListener(Moved.class, listener::accept);
    }

    /** What the server knows; settles moves that were drawn before they were saved. */
    void show(Listed list) {
        if (!list.equals(shown)) {
            shown = list;
            getElement().setPropertyBean("list", list);
        }
    }
}
