package org.manof.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.voting.RoundResult;
import org.manof.voting.SectorStrip;
import org.manof.voting.Tally;

/** A revealed round as bars in order; also a list that can be read out. */
@Tag("manof-bars")
@JsModule("context://manof/elements/bars.js")
final class BarsElement extends Component {
    private record Row(
            String id,
            String text,
            String group,
            int dots,
            String shareText,
            @Nullable String note,
            @Nullable String mark,
            List<Part> strip,
            @Nullable Integer before) {}

    private record Part(String key, String label, int dots) {}

    private final Language reader;
    private final Function<String, String> sectorNames;

    BarsElement(String size, Language reader, Function<String, String> sectorNames) {
        this.reader = reader;
        this.sectorNames = sectorNames;
        getElement().setProperty("size", size);
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of(
                                "dots", getTranslation("result.dots", "{0}"),
                                "before", getTranslation("result.before", "{0}"),
                                "beforeKey", getTranslation("result.beforeKey")));
    }

    /** Shows {@code result}, with the dots of the round before it as a shadow if there was one. */
    void show(RoundResult result, @Nullable RoundResult before) {
        getElement()
                .setPropertyList(
                        "rows",
                        result.tallies().stream()
                                .map(tally -> row(tally, result, before))
                                .toList());
    }

    private Row row(Tally tally, RoundResult result, @Nullable RoundResult before) {
        return new Row(
                tally.id().toString(),
                tally.option().text().in(reader),
                tally.option().group().in(reader),
                tally.dots(),
                getTranslation("result.share", Math.round(tally.share() * 100)),
                tally.tied() ? getTranslation("result.tie") : null,
                tally.tied() ? "tie" : null,
                result.strips().stream().map(strip -> part(strip, tally.id())).toList(),
                before == null ? null : before.of(tally.id()).map(Tally::dots).orElse(0));
    }

    private Part part(SectorStrip strip, UUID option) {
        var dots = strip.dots().getOrDefault(option, 0);
        return strip.merged()
                ? new Part("others", getTranslation("result.others", strip.voters()), dots)
                : new Part(
                        strip.sectors().getFirst(),
                        getTranslation(
                                "result.sector",
                                sectorNames.apply(strip.sectors().getFirst()),
                                strip.voters()),
                        dots);
    }
}
