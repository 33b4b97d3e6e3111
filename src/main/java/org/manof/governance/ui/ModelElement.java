package org.manof.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.governance.Member;
import org.manof.governance.MemberPart;
import org.manof.governance.ModelLever;
import org.manof.governance.ModelPicture;
import org.manof.governance.Unit;
import org.manof.governance.UnitPlace;
import org.manof.shared.ui.Languages;

/** The whole model as a picture, and as a table that says the same. */
@Tag("manof-model")
@JsModule("context://manof/elements/model.js")
final class ModelElement extends Component {
    private static final String COUNT = "{0}";

    private record Drawing(List<DrawnPlace> places, List<Bare> bare, List<DrawnSector> sectors) {}

    private record DrawnPlace(String key, String title, List<DrawnUnit> units) {}

    private record DrawnUnit(
            String id,
            String name,
            String title,
            String purpose,
            String rhythm,
            List<String> levers,
            String note,
            int comments,
            String spoken,
            List<DrawnMember> members) {}

    private record DrawnMember(String id, String text, String role, String part) {}

    private record Bare(String id, String title) {}

    private record DrawnSector(String code, String name) {}

    private @Nullable Drawing drawn;

    /** As large as {@code size}: board, desk or small. */
    ModelElement(String size) {
        getElement().setProperty("size", size);
        var labels = Stream.of("picture", "table", "place", "unit", "purpose", "rhythm", "comments", "sectors", "bare")
                .collect(Collectors.toMap(label -> label, label -> getTranslation("model.label." + label)));
        labels.put("more", getTranslation("model.label.more", COUNT));
        labels.put("members", getTranslation("model.label.members", COUNT));
        for (var part : MemberPart.values()) {
            labels.put(part.name(), Words.part(this, part));
        }
        getElement().setPropertyMap("labels", labels);
    }

    /** Sends the picture only if it differs from what the browser has. */
    void show(ModelPicture picture) {
        var next = drawing(picture);
        if (!next.equals(drawn)) {
            drawn = next;
            getElement().setPropertyBean("model", next);
        }
    }

    private Drawing drawing(ModelPicture picture) {
        return new Drawing(
                Arrays.stream(UnitPlace.values())
                        .map(place -> new DrawnPlace(
                                place.name(),
                                Words.place(this, place),
                                picture.in(place).stream()
                                        .map(unit -> unit(picture, unit))
                                        .toList()))
                        .toList(),
                picture.bare().stream()
                        .map(lever -> new Bare(lever.id().toString(), lever.title()))
                        .toList(),
                picture.sectors().stream()
                        .map(sector ->
                                new DrawnSector(sector.code(), sector.name().in(Languages.current())))
                        .toList());
    }

    private DrawnUnit unit(ModelPicture picture, Unit unit) {
        var rhythm = Words.rhythm(this, unit.rhythm());
        return new DrawnUnit(
                unit.id().toString(),
                Words.name(this, unit),
                title(unit),
                unit.purpose(),
                rhythm,
                unit.levers().stream().map(lever -> title(picture, lever)).toList(),
                Words.note(this, unit),
                unit.comments().size(),
                spoken(unit, rhythm),
                unit.members().stream().map(ModelElement::member).toList());
    }

    /** The lever's title stands over its group in the picture, so that the group does not repeat it. */
    private String title(Unit unit) {
        var below = unit.place() == UnitPlace.GROUPS && unit.name().isEmpty() && unit.forLever();
        return below && !unit.levers().isEmpty() ? Words.kind(this, unit.kind()) : Words.name(this, unit);
    }

    private String spoken(Unit unit, String rhythm) {
        return Stream.concat(
                        Stream.of(
                                Words.name(this, unit),
                                rhythm,
                                Words.note(this, unit),
                                getTranslation("model.label.comments") + ": "
                                        + unit.comments().size()),
                        unit.members().stream()
                                .map(member -> Words.part(this, member.part()) + ": " + Words.member(member)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static DrawnMember member(Member member) {
        return new DrawnMember(
                member.id().toString(),
                Words.member(member),
                member.role(),
                member.part().name());
    }

    private static String title(ModelPicture picture, UUID lever) {
        return picture.levers().stream()
                .filter(each -> each.id().equals(lever))
                .map(ModelLever::title)
                .findFirst()
                .orElse("");
    }
}
