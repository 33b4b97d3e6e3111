package org.manof.rating.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.agreement.SmallGroups;
import org.manof.rating.Question;
import org.manof.rating.RatedRound;
import org.manof.rating.RatingPicture;
import org.manof.shared.Language;
import org.manof.voting.BallotOption;
import org.manof.voting.FirstFive;
import org.manof.voting.ui.Firmness;

/** A revealed round with what is worth saying of it in words. */
final class RatingResult extends Div {
    private final Language reader;
    private final Function<String, String> sectors;
    private final Wording wording;
    private final boolean explains;
    private final Paragraph summary = new Paragraph();
    private final Paragraph few = new Paragraph();
    private final Paragraph talk = new Paragraph();
    private final Paragraph order = new Paragraph();
    private final Paragraph groups = new Paragraph();
    private final Paragraph dots = new Paragraph();
    private final DepthElement chart;

    RatingResult(String size, Language reader, Function<String, String> sectors, Wording wording) {
        this.reader = reader;
        this.sectors = sectors;
        this.wording = wording;
        explains = size.equals("console");
        chart = new DepthElement(size, reader, wording);
        addClassNames("rating-result", "stack");
        summary.addClassName("muted");
        var said = new Div(talk, dots, order, groups);
        said.addClassName("rating-said");
        add(summary, few, chart, said);
    }

    /** Shows the current round if it is revealed, compared with the one before. */
    void show(RatingPicture picture) {
        var result = picture.result();
        setVisible(result.isPresent());
        result.ifPresent(round -> show(round, picture.before().orElse(null)));
        say(dots, picture.dots().map(this::firmness).orElse(null));
    }

    private void show(RatedRound round, @Nullable RatedRound before) {
        var enough = round.voters() >= SmallGroups.SMALLEST;
        summary.setText(getTranslation("rating.summary", round.voters(), round.number()));
        say(few, enough ? null : getTranslation("rating.few", SmallGroups.SMALLEST));
        chart.setVisible(enough);
        chart.show(round, before);
        var split = round.talkAbout();
        say(
                talk,
                !enough ? null : split.isEmpty() ? getTranslation(wording.key("depth.noSplit")) : split(round, split));
        say(order, round.concordance().isEmpty() ? null : getTranslation("depth.concordance", order(round)));
        say(groups, groups(round, enough));
    }

    private String split(RatedRound round, List<BallotOption> split) {
        return getTranslation(
                "depth.talkAbout",
                split.stream().map(option -> numbered(round, option)).collect(Collectors.joining(" · ")));
    }

    private String numbered(RatedRound round, BallotOption option) {
        var rank = round.of(option.id()).map(rated -> rated.rank()).orElse(null);
        return rank == null
                ? option.text().in(reader)
                : rank + ". " + option.text().in(reader);
    }

    private String order(RatedRound round) {
        return java.util.Arrays.stream(Question.values())
                .filter(round.concordance()::containsKey)
                .map(question -> getTranslation(
                        wording.key("rating.short." + question),
                        String.format(
                                Locale.ROOT,
                                "%.2f",
                                Objects.requireNonNull(round.concordance().get(question)))))
                .collect(Collectors.joining(", "));
    }

    private @Nullable String groups(RatedRound round, boolean enough) {
        if (!enough) {
            return null;
        }
        return round.groups().isEmpty()
                ? explains ? getTranslation("depth.noGroups", SmallGroups.SMALLEST) : null
                : getTranslation(
                        "depth.groups",
                        round.groups().stream()
                                .map(group -> group.stream().map(sectors).collect(Collectors.joining(" + ")))
                                .collect(Collectors.joining(" · ")));
    }

    private String firmness(FirstFive first) {
        return Firmness.sentence(this, first, reader);
    }

    private static void say(Paragraph paragraph, @Nullable String text) {
        paragraph.setVisible(text != null);
        paragraph.setText(text == null ? "" : text);
    }
}
