package org.manof.voting.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.shared.ui.TapElement;
import org.manof.voting.MyBallot;
import org.manof.voting.OwnOrder;
import org.manof.voting.Rule;

/** One person's whole ballot as a single element: its options are one property, a tap is one event. */
@Tag("manof-ballot")
@JsModule("context://manof/elements/ballot.js")
final class BallotElement extends TapElement {
    private @Nullable Rule rule;

    private record Group(String id, String title, List<Option> options) {}

    private record Option(String id, String text) {}

    /** Somebody wants {@code dots} dots on an option; {@code command} was made by their browser. Public, since Flow makes it. */
    @DomEvent("vote")
    public static final class Vote extends Tap<BallotElement> {
        private final String option;
        private final int dots;

        public Vote(
                BallotElement source,
                boolean fromClient,
                @EventData("event.detail.option") String option,
                @EventData("event.detail.dots") int dots,
                @EventData("event.detail.command") String command) {
            super(source, fromClient, command);
            this.option = option;
            this.dots = dots;
        }

        UUID option() {
            return UUID.fromString(option);
        }

        int dots() {
            return dots;
        }
    }

    void onVote(ComponentEventListener<Vote> listener) {
        addListener(Vote.class, listener);
    }

    void options(List<OwnOrder.Group> groups, Language reader) {
        getElement()
                .setPropertyList(
                        "groups",
                        groups.stream()
                                .map(group -> new Group(
                                        group.options().getFirst().id().toString(),
                                        group.title().in(reader),
                                        group.options().stream()
                                                .map(option -> new Option(
                                                        option.id().toString(),
                                                        option.text().in(reader)))
                                                .toList()))
                                .toList());
    }

    /** What the server knows of this person's dots; settles taps that were drawn before they were saved. */
    void mine(MyBallot mine) {
        var dots = new TreeMap<String, Integer>();
        mine.dots().forEach((option, count) -> dots.put(option.toString(), count));
        getElement().setPropertyMap("mine", dots);
        if (!mine.rule().equals(rule)) {
            rule = mine.rule();
            getElement().setProperty("budget", rule.budget());
            getElement().setProperty("cap", rule.cap());
            getElement().setPropertyMap("labels", labels(rule.budget()));
        }
    }

    private Map<String, ?> labels(int budget) {
        return Map.of(
                "lefts",
                IntStream.rangeClosed(0, budget)
                        .mapToObj(left -> getTranslation("vote.left", left))
                        .toList(),
                "add",
                getTranslation("vote.add", "{0}"),
                "remove",
                getTranslation("vote.take", "{0}"),
                "dots",
                getTranslation("vote.dots", "{0}", "{1}"),
                "closed",
                getTranslation("vote.closed"),
                "unsaved",
                getTranslation("tap.unsaved"));
    }
}
