package org.manof.initiative.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Locale;
import org.manof.initiative.EditField;
import org.manof.initiative.Place;
import org.manof.shared.ui.SavingText;

/** A place of the initiative that saves itself when it is left. */
final class SavingField extends SavingText {
    SavingField(EditHands hands, Place place) {
        super(labelled(place.field()), (before, mine) -> hands.save(place, before, mine));
        addClassName("saving-" + place.field().name().toLowerCase(Locale.ROOT));
    }

    private static TextFieldBase<?, String> labelled(EditField field) {
        var input = input(field);
        input.setLabel(input.getTranslation("edit.field." + field.name()));
        return input;
    }

    private static TextFieldBase<?, String> input(EditField field) {
        return switch (field) {
            case FIRST_YEAR, HORIZON, TARGET -> number();
            case FIELD, UNIT, SECTOR -> words(new TextField());
            default -> {
                var area = new TextArea();
                area.setMinRows(1);
                yield words(area);
            }
        };
    }

    private static TextField number() {
        var field = new TextField();
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    private static TextFieldBase<?, String> words(TextFieldBase<?, String> field) {
        field.getElement().setAttribute("dir", "auto");
        return field;
    }
}
