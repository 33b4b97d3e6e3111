package org.manof.tables.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.Languages;
import org.manof.tables.RankedOption;
import org.manof.tables.TablesPicture;
import org.manof.tables.TablesResult;

/** The common order, each option with its sum and the span of its places at the tables, as rows that can be read out. */
@Tag("manof-places")
@JsModule("context://manof/elements/places.js")
final class PlacesElement extends Component {
    /** A row; {@code mean} places the mark on the line from {@code best} to {@code worst}. */
    private record Row(
            String id,
            String text,
            String place,
            double mean,
            int best,
            int worst,
            String figures,
            String span,
            @Nullable String note,
            @Nullable String moved,
            @Nullable String reason,
            boolean up) {}

    PlacesElement(String size) {
        getElement().setProperty("size", size);
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of("first", getTranslation("tables.first"), "last", getTranslation("tables.last")));
    }

    /** Shows {@code result}, which is that of {@code picture}, as the room put it. */
    void show(TablesPicture picture, TablesResult result) {
        getElement()
                .setPropertyList(
                        "rows",
                        result.order().stream()
                                .flatMap(option -> result.of(option).stream())
                                .map(ranked -> row(picture, result, ranked))
                                .toList());
    }

    private Row row(TablesPicture picture, TablesResult result, RankedOption ranked) {
        var place = 1 + result.order().indexOf(ranked.option());
        var before = result.before(ranked.option());
        var touched = result.moves().stream().anyMatch(move -> move.option().equals(ranked.option()));
        var moved = touched && place != before;
        return new Row(
                ranked.option().toString(),
                text(picture, ranked.option()),
                result.moves().isEmpty() ? String.valueOf(ranked.place()) : String.valueOf(place),
                (double) ranked.sum() / result.counted().size(),
                ranked.best(),
                ranked.worst(),
                getTranslation("tables.sum", ranked.sum()),
                getTranslation("tables.span", ranked.best(), ranked.worst()),
                ranked.split() ? getTranslation("tables.split") : null,
                moved ? getTranslation("tables.movedFrom", before) : null,
                touched ? result.reason(ranked.option()).orElse(null) : null,
                place < before);
    }

    /** The option's text in the reader's language. */
    static String text(TablesPicture picture, UUID option) {
        return picture.option(option)
                .map(each -> each.text().in(Languages.current()))
                .orElse("");
    }

    /** A figure from 0 to 1, or under 0, with two digits. */
    static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** What the list shows of these options, in their order. */
    static List<OrderElement.Item> items(TablesPicture picture, List<UUID> order) {
        return order.stream()
                .map(option -> new OrderElement.Item(option.toString(), text(picture, option)))
                .toList();
    }
}
