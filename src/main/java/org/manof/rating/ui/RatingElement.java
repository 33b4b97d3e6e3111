package org.manof.rating.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.rating.MyRatings;
import org.manof.rating.Question;
import org.manof.shared.Language;
import org.manof.shared.ui.TapElement;
import org.manof.voting.BallotOption;

/** One person's whole rating as a single element: its options are one property, a tap is one event. */
@Tag("manof-rating")
@JsModule("context://manof/elements/rating.js")
final class RatingElement extends TapElement {
    private record Option(String id, String text, String group) {}

    private record Asked(String key, String text, String low, String high) {}

    /** Somebody answers a question about an option; {@code command} was made by their browser. Public, since Flow makes it. */
    @DomEvent("rate")
    public static final class Rate extends Tap<RatingElement> {
        private final String option;
        private final String question;
        private final int score;

        public Rate(
                RatingElement source,
                boolean fromClient,
                @EventData("event.detail.option") String option,
                @EventData("event.detail.question") String question,
                @EventData("event.detail.score") int score,
                @EventData("event.detail.command") String command) {
            super(source, fromClient, command);
            this.option = option;
            this.question = question;
            this.score = score;
        }

        UUID option() {
            return UUID.fromString(option);
        }

        Question question() {
            return Question.valueOf(question);
        }

        int score() {
            return score;
        }
    }

    private final Wording wording;

    RatingElement(Wording wording) {
        this.wording = wording;
        getElement()
                .setPropertyList(
                        "questions",
                        Stream.of(Question.values()).map(this::asked).toList());
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of(
                                "cannot",
                                getTranslation("rating.cannot"),
                                "scale",
                                getTranslation(wording.key("rating.scale")),
                                "done",
                                getTranslation("rating.done", "{0}", "{1}"),
                                "closed",
                                getTranslation("rating.closed"),
                                "unsaved",
                                getTranslation("tap.unsaved")));
    }

    void onRate(ComponentEventListener<Rate> listener) {
        addListener(Rate.class, listener);
    }

    void options(List<BallotOption> options, Language reader) {
        getElement()
                .setPropertyList(
                        "options",
                        options.stream()
                                .map(option -> new Option(
                                        option.id().toString(),
                                        option.text().in(reader),
                                        option.group().in(reader)))
                                .toList());
    }

    /** What the server knows of this person's answers; settles taps that were drawn before they were saved. */
    void mine(MyRatings mine) {
        var scores = new TreeMap<String, Integer>();
        mine.scores()
                .forEach((option, answers) ->
                        answers.forEach((question, score) -> scores.put(option + "/" + question, score)));
        getElement().setPropertyMap("mine", scores);
    }

    private Asked asked(Question question) {
        return new Asked(
                question.name(),
                getTranslation(wording.key("rating.question." + question)),
                getTranslation(wording.key("rating.low." + question)),
                getTranslation(wording.key("rating.high." + question)));
    }
}
