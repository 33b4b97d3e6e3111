package org.manof.governance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.manof.governance.ModelPicture;
import org.manof.governance.Unit;
import org.manof.governance.UnitPlace;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Lasting;
import org.manof.shared.ui.People;

/** All units to be changed, place by place; a new one; and those that were taken out, to be put back. */
final class ModelEditor extends Section {
    private final Map<UnitPlace, Part> parts = new EnumMap<>(UnitPlace.class);
    private final ModelHands hands;
    private final Section gone = new Section();
    private final Kept<Unit> removed;

    private record Part(Div whole, Lasting<Placed, UnitEditor> list) {}

    /** A unit with where it stands among how many. */
    record Placed(Unit unit, int at, int count) {}

    ModelEditor(ModelHands hands) {
        this.hands = hands;
        addClassNames("stack", "model-editor");
        add(new H2(getTranslation("model.units")));
        for (var place : UnitPlace.values()) {
            var list = new Div();
            list.addClassName("stack");
            var whole = new Div(new H3(Words.place(this, place)), list);
            whole.addClassName("stack");
            parts.put(
                    place,
                    new Part(
                            whole,
                            new Lasting<>(
                                    list,
                                    placed -> placed.unit().id(),
                                    placed -> new UnitEditor(hands, placed.unit()),
                                    UnitEditor::draw)));
            add(whole);
        }
        var items = new UnorderedList();
        items.addClassNames("plain-list", "stack");
        removed = new Kept<>(items, Unit::id, this::removed);
        gone.addClassName("stack");
        gone.add(new H3(getTranslation("model.removed")), items);
        add(new AddUnit(hands), gone);
    }

    void draw(ModelPicture picture) {
        parts.forEach((place, part) -> {
            var units = picture.in(place);
            part.whole().setVisible(!units.isEmpty());
            part.list()
                    .show(IntStream.range(0, units.size())
                            .mapToObj(at -> new Placed(units.get(at), at, units.size()))
                            .toList());
        });
        var out = picture.units().stream().filter(Unit::removed).toList();
        gone.setVisible(!out.isEmpty());
        removed.show(out);
    }

    private ListItem removed(Unit unit) {
        var name = Words.name(this, unit);
        var back =
                new Button(getTranslation("model.restore"), pressed -> hands.restore(pressed.getSource(), unit.id()));
        back.setAriaLabel(getTranslation("model.restoreNamed", name));
        var item = new ListItem(People.text(name), back);
        item.addClassName("row");
        return item;
    }
}
