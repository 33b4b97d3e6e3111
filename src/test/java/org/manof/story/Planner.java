package org.manof.story;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import org.manof.shared.ui.SavingField;

/** A workshop's agenda before somebody of the staff who composes it. Activities are called by their titles. */
final class Planner {
    private final Staff person;

    Planner(Staff person) {
        this.person = person;
    }

    Planner opens(String address) {
        person.goesTo(address);
        return this;
    }

    List<String> order() {
        person.catchesUp();
        return person.window().find(H3.class).all().stream().map(H3::getText).toList();
    }

    /** Presses one of an activity's buttons. */
    void presses(String key, String title) {
        person.presses(key, title);
    }

    void removes(String title) {
        presses("edit.remove", title);
        person.window().test(person.window().find(ConfirmDialog.class).single()).confirm();
        person.catchesUp();
    }

    @SuppressWarnings("unchecked")
    void adds(String kind) {
        var kinds = (Select<Object>) person.window()
                .find(Select.class)
                .withLabel(person.says("agenda.add.which"))
                .single();
        person.window().test(kinds).selectItem(person.says(kind));
        person.window()
                .test(person.window()
                        .find(Button.class)
                        .withText(person.says("agenda.add"))
                        .single())
                .click();
        person.catchesUp();
    }

    /** Types into a field of an activity and leaves it. */
    void types(String title, String field, String text) {
        person.window().activate();
        field(title, field).type(text);
        person.catchesUp();
    }

    String holds(String title, String field) {
        person.catchesUp();
        return field(title, field).typed();
    }

    /** What is said to be wrong with a field. */
    String fault(String title, String field) {
        person.catchesUp();
        return person.window()
                .find(TextFieldBase.class)
                .from(field(title, field))
                .single()
                .getErrorMessage();
    }

    private SavingField field(String title, String field) {
        var row = person.window().find(ListItem.class).all().stream()
                .filter(item -> item.hasClassName("composer-row"))
                .filter(item -> Drawn.words(item.getElement()).contains(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title));
        return person.window().find(SavingField.class).from(row).all().stream()
                .filter(place -> place.hasClassName("saving-" + field))
                .findFirst()
                .orElseThrow(() -> new AssertionError(field));
    }
}
