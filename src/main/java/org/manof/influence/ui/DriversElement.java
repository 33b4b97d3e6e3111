package org.manof.influence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.influence.InfluencePicture;
import org.manof.influence.InfluenceResult;
import org.manof.influence.Placed;
import org.manof.influence.Region;
import org.manof.shared.ui.Languages;

/** Who drives and who is driven, as a chart of two axes and as a table, which can be read out. */
@Tag("manof-drivers")
@JsModule("context://manof/elements/drivers.js")
final class DriversElement extends Component {
    private record Row(
            String id,
            String text,
            int number,
            @Nullable Double drive,
            @Nullable Double dependence,
            @Nullable String shownDrive,
            @Nullable String shownDependence,
            @Nullable String region,
            String said,
            String note) {}

    DriversElement(String size) {
        getElement().setProperty("size", size);
        var labels = Stream.of("chart", "table", "up", "along", "number", "option", "drive", "dependence", "region")
                .collect(Collectors.toMap(label -> label, label -> getTranslation("drivers." + label)));
        for (var region : Region.values()) {
            labels.put(region.name(), getTranslation("drivers.region." + region.name()));
        }
        getElement().setPropertyMap("labels", labels);
    }

    /** Shows {@code result}, which is that of {@code picture}, with what was named a root cause. */
    void show(InfluencePicture picture, InfluenceResult result) {
        getElement().setPropertyBean("middle", result.middle());
        getElement()
                .setPropertyList(
                        "rows",
                        result.components().stream()
                                .map(placed -> row(picture, result, placed))
                                .toList());
    }

    private Row row(InfluencePicture picture, InfluenceResult result, Placed placed) {
        var region = placed.region();
        var note = picture.named(placed.option()) ? getTranslation("influence.named") : "";
        return new Row(
                placed.option().toString(),
                text(picture, placed.option()),
                number(result, placed.option()),
                placed.drive(),
                placed.dependence(),
                figure(placed.drive()),
                figure(placed.dependence()),
                region == null ? null : region.name(),
                region == null
                        ? getTranslation("drivers.notPlaced")
                        : getTranslation("drivers.region." + region.name()),
                note);
    }

    /** The component's text in the reader's language. */
    static String text(InfluencePicture picture, UUID option) {
        return picture.option(option)
                .map(each -> each.text().in(Languages.current()))
                .orElse("");
    }

    /** The number under which the table shows a component, counting from 1. */
    static int number(InfluenceResult result, UUID option) {
        return 1 + result.components().stream().map(Placed::option).toList().indexOf(option);
    }

    private static @Nullable String figure(@Nullable Double value) {
        return value == null ? null : String.format(Locale.ROOT, "%.1f", value);
    }
}
