package org.manof.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.manof.initiative.Beginning;
import org.manof.initiative.EditField;
import org.manof.initiative.NewInitiatives;
import org.manof.security.CurrentActor;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;

/** Begins an initiative with a few words; the rest is written in the editor. */
final class BeginForm extends Div {
    private final transient NewInitiatives initiatives;
    private final transient CurrentActor current;
    private final TextField authority = new TextField();
    private final TextField field = new TextField();
    private final TextArea mission = new TextArea();
    private final TextField firstYear = new TextField();
    private final TextField horizon = new TextField();

    BeginForm(NewInitiatives initiatives, CurrentActor current) {
        this.initiatives = initiatives;
        this.current = current;
        addClassNames("stack", "begin-form");
        words(authority, EditField.AUTHORITY);
        words(mission, EditField.MISSION);
        words(field, EditField.FIELD);
        number(firstYear, EditField.FIRST_YEAR, String.valueOf(initiatives.nextYear()));
        number(horizon, EditField.HORIZON, "5");
        var line = new Div(field, firstYear, horizon);
        line.addClassNames("row", "editor-years");
        var begin = new Button(getTranslation("begin.create"), pressed -> begin());
        add(authority, mission, line, begin);
    }

    private void words(TextFieldBase<?, String> input, EditField place) {
        input.setLabel(getTranslation("edit.field." + place.name()));
        input.getElement().setAttribute("dir", "auto").setAttribute("data-draft", key(place));
    }

    private void number(TextField input, EditField place, String first) {
        input.setLabel(getTranslation("edit.field." + place.name()));
        input.setValue(first);
        input.getElement().setAttribute("inputmode", "numeric");
    }

    private String key(EditField place) {
        return "begin." + current.staff().orElseThrow(Refusal::notAllowed).account() + "." + place.name();
    }

    private void begin() {
        Refusals.guard(this, () -> {
            var made = initiatives.create(
                    current.staff().orElseThrow(Refusal::notAllowed),
                    new Beginning(
                            Languages.current(),
                            authority.getValue(),
                            field.getValue(),
                            mission.getValue(),
                            firstYear.getValue(),
                            horizon.getValue()));
            for (var place : new EditField[] {EditField.AUTHORITY, EditField.MISSION, EditField.FIELD}) {
                getElement().executeJs("window.manofDrafts?.clear($0)", key(place));
            }
            InitiativeNavigation.toEditor(made);
        });
    }
}
