package org.manof.governance.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manof.governance.Unit;
import org.manof.governance.UnitField;
import org.manof.shared.ui.EntryTools;
import org.manof.shared.ui.SavingField;
import org.manof.workshop.ui.ChoiceField;

/** One unit to be changed, each field for itself. Its fields are made once it is opened, since few are open at a time. */
final class UnitEditor extends Details {
    private final ModelHands hands;
    private final UUID id;
    private final Map<UnitField, Consumer<String>> fields = new LinkedHashMap<>();
    private final Div body = new Div();
    private final Div tools = new Div();
    private final MemberList members;
    private ModelEditor.Placed shown;
    private ModelEditor.@Nullable Placed tooled;

    UnitEditor(ModelHands hands, Unit unit) {
        this.hands = hands;
        this.id = unit.id();
        this.shown = new ModelEditor.Placed(unit, 0, 1);
        members = new MemberList(hands, id);
        addClassNames("card", "model-entry");
        body.addClassName("stack");
        add(body);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                build();
            }
        });
    }

    void draw(ModelEditor.Placed placed) {
        shown = placed;
        var unit = placed.unit();
        setSummaryText(getTranslation(
                "model.unit.summary", Words.name(this, unit), unit.members().size()));
        if (fields.isEmpty()) {
            return;
        }
        fields.forEach((field, show) -> show.accept(field.of(unit)));
        members.draw(unit.members());
        if (!placed.equals(tooled)) {
            tooled = placed;
            tools.removeAll();
            tools.add(new EntryTools(Words.name(this, unit), placed.at(), placed.count(), new Hand()));
        }
    }

    private void build() {
        if (fields.isEmpty()) {
            var lines = new Div();
            lines.addClassName("model-fields");
            lines.add(
                    text(UnitField.NAME, SavingField.line()),
                    choice(UnitField.RHYTHM, Words.rhythms(this)),
                    choice(UnitField.PLACE, Words.places(this)),
                    choice(UnitField.KIND, Words.kinds(this)),
                    text(UnitField.PURPOSE, SavingField.block()));
            body.add(lines, members, tools);
            draw(shown);
        }
    }

    private SavingField text(UnitField field, TextFieldBase<?, String> input) {
        var saving = new SavingField(
                "unit",
                getTranslation("model.field." + field.name()),
                input,
                (before, mine) -> hands.save(id, field, before, mine));
        if (field == UnitField.NAME) {
            saving.hint(Words.name(this, shown.unit()));
        }
        fields.put(field, saving::show);
        return saving;
    }

    private ChoiceField choice(UnitField field, List<ChoiceField.Word> words) {
        var choice = new ChoiceField(
                "unit",
                getTranslation("model.field." + field.name()),
                words,
                (before, mine) -> hands.save(id, field, before, mine));
        fields.put(field, choice::show);
        return choice;
    }

    private final class Hand implements EntryTools.Hand {
        @Override
        public void move(boolean earlier) {
            hands.move(UnitEditor.this, id, earlier);
        }

        @Override
        public void remove() {
            hands.remove(UnitEditor.this, id);
        }
    }
}
