package org.manof.influence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.agreement.SmallGroups;
import org.manof.influence.InfluencePicture;
import org.manof.influence.InfluenceResult;
import org.manof.influence.Pair;

/** A revealed round with what is worth saying of it in words. */
final class ResultPart extends Div {
    /** The strongest pairs that are named. */
    private static final int STRONGEST = 3;

    /** More open pairs than this are counted and not named. */
    private static final int NAMED = 12;

    private final Paragraph summary = new Paragraph();
    private final Paragraph few = new Paragraph();
    private final Paragraph candidates = new Paragraph();
    private final Paragraph strongest = new Paragraph();
    private final Paragraph open = new Paragraph();
    private final DriversElement chart;
    private @Nullable InfluencePicture shown;

    ResultPart(String size) {
        chart = new DriversElement(size);
        addClassNames("influence-result", "stack");
        summary.addClassName("muted");
        candidates.addClassName("influence-candidates");
        var said = new Div(strongest, open);
        said.addClassName("influence-said");
        add(summary, few, candidates, chart, said);
    }

    /** Shows the result of {@code picture}, or nothing where there is none yet. */
    void show(InfluencePicture picture) {
        setVisible(picture.result().isPresent());
        if (!picture.equals(shown)) {
            shown = picture;
            picture.result().ifPresent(result -> show(picture, result));
        }
    }

    private void show(InfluencePicture picture, InfluenceResult result) {
        var enough = result.people() >= SmallGroups.SMALLEST;
        summary.setText(getTranslation(
                result.kept() ? "influence.summaryKept" : "influence.summary", result.people(), result.number()));
        say(few, enough ? null : getTranslation("influence.few", SmallGroups.SMALLEST));
        chart.setVisible(enough);
        chart.show(picture, result);
        say(candidates, enough ? candidates(picture, result) : null);
        say(strongest, strongest(result));
        say(open, result.open().isEmpty() ? null : open(result));
    }

    private String candidates(InfluencePicture picture, InfluenceResult result) {
        var drivers = result.candidates();
        return drivers.isEmpty()
                ? getTranslation("influence.noCandidates")
                : getTranslation(
                        "influence.candidates",
                        drivers.stream()
                                .map(option -> DriversElement.number(result, option) + ". "
                                        + DriversElement.text(picture, option))
                                .collect(Collectors.joining(" · ")));
    }

    private @Nullable String strongest(InfluenceResult result) {
        var pairs = result.means().entrySet().stream()
                .sorted(Map.Entry.<Pair, Double>comparingByValue()
                        .reversed()
                        .thenComparing(mean ->
                                DriversElement.number(result, mean.getKey().driver()))
                        .thenComparing(mean ->
                                DriversElement.number(result, mean.getKey().driven())))
                .filter(mean -> mean.getValue() > 0)
                .limit(STRONGEST)
                .map(mean -> getTranslation(
                        "influence.pairWith",
                        DriversElement.number(result, mean.getKey().driver()),
                        DriversElement.number(result, mean.getKey().driven()),
                        String.format(Locale.ROOT, "%.1f", mean.getValue())))
                .collect(Collectors.joining(" · "));
        return pairs.isEmpty() ? null : getTranslation("influence.strongest", pairs);
    }

    private String open(InfluenceResult result) {
        var pairs = result.open();
        var counted = getTranslation("influence.open", pairs.size());
        return pairs.size() > NAMED
                ? counted
                : getTranslation(
                        "influence.openNamed",
                        counted,
                        pairs.stream().map(pair -> named(result, pair)).collect(Collectors.joining(" · ")));
    }

    private String named(InfluenceResult result, Pair pair) {
        return getTranslation(
                "influence.pair",
                DriversElement.number(result, pair.driver()),
                DriversElement.number(result, pair.driven()));
    }

    private static void say(Paragraph paragraph, @Nullable String text) {
        paragraph.setVisible(text != null);
        paragraph.setText(text == null ? "" : text);
    }
}
