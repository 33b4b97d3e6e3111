package org.manof.assumption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manof.agreement.SmallGroups;
import org.manof.assumption.RatedAssumption;
import org.manof.assumption.Spread;

/** How far the room agrees, a bar for each assumption; also a list that can be read out. */
@Tag("manof-spread")
@JsModule("context://manof/elements/spread.js")
final class SpreadElement extends Component {
    private record Row(
            String id,
            String text,
            List<Integer> counts,
            @Nullable String few,
            String mean,
            String note,
            @Nullable String before,
            @Nullable String mark,
            @Nullable String verdict,
            @Nullable String verdictKey,
            String spoken) {}

    private List<RatedAssumption> shown = List.of();

    /** {@code size} is {@code board}, {@code phone}, or {@code row} for bars whose texts and key stand beside them. */
    SpreadElement(String size) {
        getElement().setProperty("size", size);
        getElement().setPropertyList("steps", Steps.in(this));
    }

    /** Those with the highest mean first; those without an answer to show last. */
    static List<RatedAssumption> inOrder(List<RatedAssumption> assumptions) {
        return assumptions.stream()
                .sorted(Comparator.comparing(
                        each -> -each.spread().map(Spread::mean).orElse(0.0)))
                .toList();
    }

    /** Every screen gets every picture: what is shown already is not sent again. */
    void show(List<RatedAssumption> assumptions) {
        if (assumptions.equals(shown)) {
            return;
        }
        shown = List.copyOf(assumptions);
        getElement()
                .setPropertyList(
                        "rows",
                        assumptions.stream().map(each -> row(each, each.text())).toList());
    }

    /** One bar without its text. */
    void bare(RatedAssumption assumption) {
        getElement().setPropertyList("rows", List.of(row(assumption, "")));
    }

    private Row row(RatedAssumption assumption, String text) {
        var spread = assumption.spread();
        var verdict = assumption.decision().map(decision -> decision.verdict().name());
        return new Row(
                assumption.id().toString(),
                text,
                spread.map(Spread::counts).orElse(List.of()),
                spread.isPresent() ? null : getTranslation("assumption.few", SmallGroups.SMALLEST),
                spread.map(each -> rounded(each.mean())).orElse(""),
                spread.map(each -> getTranslation(
                                "assumption.closeness." + each.closeness().name()))
                        .orElse(""),
                assumption
                        .before()
                        .filter(before -> spread.isPresent())
                        .map(before -> getTranslation("assumption.before", rounded(before.mean())))
                        .orElse(null),
                spread.map(each -> each.closeness().name()).orElse(null),
                verdict.map(name -> getTranslation("assumption.verdict." + name))
                        .orElse(null),
                verdict.orElse(null),
                spread.map(this::spoken).orElse(""));
    }

    private String spoken(Spread spread) {
        var steps = Steps.in(this);
        var said = new StringBuilder(getTranslation("assumption.mean", rounded(spread.mean()), spread.people()));
        for (var step = 0; step < Spread.STEPS; step++) {
            said.append(", ")
                    .append(steps.get(step))
                    .append(": ")
                    .append(spread.counts().get(step));
        }
        return said.toString();
    }

    private static String rounded(double mean) {
        return String.format(Locale.ROOT, "%.1f", mean);
    }
}
