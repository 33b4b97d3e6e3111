package org.manof.voting.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.voting.RoundResult;
import org.manof.voting.SectorStrip;
import org.manof.voting.Tally;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

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

    /** Everything on which the rows depend. */
    private record Look(
            RoundResult result, @Nullable RoundResult before, Language reader, Map<String, String> sectors) {}

    /** A whole room is shown the same rows in the same moment: written once for each language, and held once. */
    private static final Cache<Look, ArrayNode> ROWS = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    private final Language reader;
    private final Map<String, String> sectors;

    BarsElement(String size, Language reader, Map<String, String> sectors) {
        this.reader = reader;
        this.sectors = sectors;
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
        getElement().setPropertyJson("rows", ROWS.get(new Look(result, before, reader, sectors), this::rows));
    }

    private ArrayNode rows(Look look) {
        var labels = look.result().strips().stream().map(this::label).toList();
        return JsonMapper.shared()
                .valueToTree(look.result().tallies().stream()
                        .map(tally -> row(tally, look.result(), labels, look.before()))
                        .toList());
    }

    private Row row(Tally tally, RoundResult result, List<String> labels, @Nullable RoundResult before) {
        return new Row(
                tally.id().toString(),
                tally.option().text().in(reader),
                tally.option().group().in(reader),
                tally.dots(),
                getTranslation("result.share", Math.round(tally.share() * 100)),
                tally.tied() ? getTranslation("result.tie") : null,
                tally.tied() ? "tie" : null,
                IntStream.range(0, labels.size())
                        .mapToObj(index -> part(result.strips().get(index), labels.get(index), tally.id()))
                        .toList(),
                before == null ? null : before.of(tally.id()).map(Tally::dots).orElse(0));
    }

    private static Part part(SectorStrip strip, String label, UUID option) {
        return new Part(
                strip.merged() ? "others" : strip.sectors().getFirst(),
                label,
                strip.dots().getOrDefault(option, 0));
    }

    private String label(SectorStrip strip) {
        return strip.merged()
                ? getTranslation("result.others", strip.voters())
                : getTranslation(
                        "result.sector",
                        sectors.getOrDefault(
                                strip.sectors().getFirst(), strip.sectors().getFirst()),
                        strip.voters());
    }
}
