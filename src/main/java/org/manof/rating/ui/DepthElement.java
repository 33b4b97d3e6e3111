package org.manof.rating.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.rating.RatedOption;
import org.manof.rating.RatedRound;
import org.manof.rating.Spread;
import org.manof.shared.Language;
import org.manof.voting.BallotOption;

/** A revealed rating as a chart of two axes and as a table in order, which can be read out. */
@Tag("manof-depth")
@JsModule("context://manof/elements/depth.js")
final class DepthElement extends Component {
    private record Row(
            String id,
            String text,
            @Nullable Integer number,
            @Nullable Integer balanced,
            @Nullable Cell holds,
            @Nullable Cell moves,
            boolean talk,
            List<Note> notes,
            @Nullable Spot before) {}

    private record Cell(double mean, String shown, List<Integer> counts, String agreed, String spoken) {}

    private record Note(String kind, String text) {}

    private record Spot(double holds, double moves) {}

    private final Language reader;

    DepthElement(String size, Language reader, Wording wording) {
        this.reader = reader;
        getElement().setProperty("size", size);
        getElement()
                .setPropertyMap(
                        "labels",
                        Stream.of(
                                        "chart",
                                        "table",
                                        "up",
                                        "along",
                                        "first",
                                        "hard",
                                        "easy",
                                        "last",
                                        "place",
                                        "option",
                                        "holds",
                                        "moves",
                                        "balanced",
                                        "few")
                                .collect(Collectors.toMap(
                                        label -> label, label -> getTranslation(wording.key("depth." + label)))));
    }

    /** Shows {@code round}, with what has moved since the round before it, if there was one. */
    void show(RatedRound round, @Nullable RatedRound before) {
        var talk = new HashSet<>(round.talkAbout());
        getElement()
                .setPropertyList(
                        "rows",
                        round.options().stream()
                                .map(option -> row(option, talk.contains(option.option()), before))
                                .toList());
    }

    private Row row(RatedOption rated, boolean talk, @Nullable RatedRound before) {
        var earlier = Optional.ofNullable(before)
                .flatMap(round -> round.of(rated.option().id()))
                .orElse(null);
        return new Row(
                rated.option().id().toString(),
                text(rated.option()),
                rated.rank(),
                rated.balanced(),
                cell(rated.holds()),
                cell(rated.moves()),
                talk,
                notes(rated, talk, earlier),
                spot(earlier));
    }

    private List<Note> notes(RatedOption rated, boolean talk, @Nullable RatedOption before) {
        var notes = new ArrayList<Note>();
        if (talk) {
            notes.add(new Note("talk", getTranslation("depth.split")));
        }
        if (rated.rank() == null) {
            notes.add(new Note("few", getTranslation("depth.few")));
        }
        if (before != null) {
            var moved = Moved.between(before, rated);
            moved.ifPresent(step -> notes.add(new Note("moved", getTranslation(step.key(), step.places()))));
        }
        return notes;
    }

    private @Nullable Cell cell(@Nullable Spread spread) {
        if (spread == null) {
            return null;
        }
        var counts = spread.counts();
        var agreed = String.format(Locale.ROOT, "%.2f", spread.consensus());
        return new Cell(
                spread.mean(),
                figure(spread.mean()),
                counts,
                getTranslation("depth.agreed", agreed),
                getTranslation(
                        "depth.spoken",
                        figure(spread.mean()),
                        counts.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        spread.cannot(),
                        agreed));
    }

    private static @Nullable Spot spot(@Nullable RatedOption earlier) {
        if (earlier == null) {
            return null;
        }
        var holds = earlier.holds();
        var moves = earlier.moves();
        return holds == null || moves == null ? null : new Spot(holds.mean(), moves.mean());
    }

    private String text(BallotOption option) {
        return option.text().in(reader);
    }

    /** One digit after a point, as all three languages write it here. */
    static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
