package org.manof.governance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.manof.governance.UnitField;
import org.manof.governance.UnitKind;
import org.manof.shared.Ids;
import org.manof.shared.ui.Left;
import org.manof.shared.ui.SavingField;

/** Adds a unit; what is typed stays if it is refused. */
final class AddUnit extends Div {
    private final ModelHands hands;
    private final Select<UnitKind> kind = new Select<>();
    private final TextField name = SavingField.line();
    /** One per filling of the form, so that a second press adds one unit. */
    private UUID id = Ids.next();

    AddUnit(ModelHands hands) {
        this.hands = hands;
        addClassNames("row", "model-add-unit");
        kind.setLabel(getTranslation("model.newKind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(each -> Words.kind(this, each));
        kind.setValue(UnitKind.WORKING_GROUP);
        name.setLabel(getTranslation("model.newName"));
        Left.of(name, UnitField.NAME_LENGTH);
        add(kind, name, new Button(getTranslation("model.addUnit"), _ -> add()));
    }

    private void add() {
        if (hands.add(this, kind.getValue(), name.getValue(), id)) {
            id = Ids.next();
            name.clear();
        }
    }
}
