package org.manof.influence.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manof.influence.Influences;
import org.manof.influence.MyHand;
import org.manof.influence.Pair;
import org.manof.shared.ui.TapElement;

/** One person's questions as a single element: they are one property, a tap is one event. */
@Tag("manof-influence")
@JsModule("context://manof/elements/influence.js")
final class InfluenceElement extends TapElement {
    private static final String KEY = "/";

    private record Item(String key, Part driver, Part driven) {}

    private record Part(String id, String text) {}

    /** Somebody answers a question; {@code command} was made by their browser. Public, since Flow makes it. */
    @DomEvent("judge")
    public static final class Judge extends Tap<InfluenceElement> {
        private final String driver;
        private final String driven;
        private final int strength;

        public Judge(
                InfluenceElement source,
                boolean fromClient,
                @EventData("event.detail.driver") String driver,
                @EventData("event.detail.driven") String driven,
                @EventData("event.detail.strength") int strength,
                @EventData("event.detail.command") String command) {
            super(source, fromClient, command);
            this.driver = driver;
            this.driven = driven;
            this.strength = strength;
        }

        Pair pair() {
            return new Pair(UUID.fromString(driver), UUID.fromString(driven));
        }

        String key() {
            return driver + KEY + driven;
        }

        int strength() {
            return strength;
        }
    }

    /** Somebody who has answered all asks for more questions. Public, since Flow makes it. */
    @DomEvent("more")
    public static final class More extends ComponentEvent<InfluenceElement> {
        public More(InfluenceElement source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    private List<Item> shown = List.of();

    InfluenceElement() {
        var labels = Stream.of(
                        "ask",
                        "back",
                        "next",
                        "progress",
                        "done",
                        "closed",
                        "end",
                        "left",
                        "further",
                        "wait",
                        "more",
                        "none",
                        "strength0",
                        "strength1",
                        "strength2",
                        "strength3")
                .collect(Collectors.toMap(label -> label, label -> getTranslation("influence." + label, "{0}", "{1}")));
        labels.put("strength" + Influences.CANNOT_JUDGE, getTranslation("influence.cannot"));
        labels.put("unsaved", getTranslation("tap.unsaved"));
        getElement().setPropertyMap("labels", labels);
    }

    void onJudge(Consumer<Judge> listener) {
        addListener(Judge.class, listener::accept);
    }

    void onMore(Runnable listener) {
        addListener(More.class, asked -> listener.run());
    }

    /** The person's questions, with what the server knows of the answers; settles taps that were drawn before they were saved. */
    void show(MyHand hand, Function<UUID, String> texts) {
        var items = hand.questions().stream()
                .map(question -> new Item(
                        key(question.pair()),
                        part(question.pair().driver(), texts),
                        part(question.pair().driven(), texts)))
                .toList();
        var strengths = new TreeMap<String, Integer>();
        hand.questions().stream()
                .filter(MyHand.Question::answered)
                .forEach(question -> strengths.put(key(question.pair()), question.strength()));
        getElement().setPropertyMap("mine", strengths);
        getElement().setProperty("further", hand.more());
        if (!items.equals(shown)) {
            shown = items;
            getElement().setPropertyList("questions", items);
        }
    }

    private static Part part(UUID option, Function<UUID, String> texts) {
        return new Part(option.toString(), texts.apply(option));
    }

    private static String key(Pair pair) {
        return pair.driver() + KEY + pair.driven();
    }
}
