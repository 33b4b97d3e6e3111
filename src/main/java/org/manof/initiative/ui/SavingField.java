package org.manof.initiative.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Locale;
import org.manof.initiative.EditField;
import org.manof.initiative.Place;
import org.manof.shared.Refusal;
import org.manof.shared.ui.ConflictBox;
import org.manof.shared.ui.Failures;

/**
 * A place of the initiative that saves itself when it is left. A refused text stays, and where somebody else was faster the person
 * decides.
 */
final class SavingField extends Div {
    private final EditHands hands;
    private final Place place;
    private final TextFieldBase<?, String> input;
    private final ConflictBox conflict = new ConflictBox(this::keepMine, this::takeTheirs);
    private String base = "";
    private String latest = "";
    private boolean held;
    private boolean showing;

    SavingField(EditHands hands, Place place) {
        this.hands = hands;
        this.place = place;
        addClassNames("saving-field", "saving-" + place.field().name().toLowerCase(Locale.ROOT));
        input = input(place.field());
        input.setLabel(getTranslation("edit.field." + place.field().name()));
        input.setManualValidation(true);
        input.addValueChangeListener(change -> {
            if (!showing) {
                save();
            }
        });
        add(input, conflict);
    }

    /** Shows what the database holds, unless the person has something here that it does not. */
    void show(String text) {
        latest = text;
        if (conflict.isVisible()) {
            conflict.theirs(conflict.value(text));
        } else if (!held) {
            adopt(text);
        }
    }

    /** What other readers see meanwhile, where nothing is written in this language. */
    void hint(String text) {
        input.setPlaceholder(text);
    }

    boolean held() {
        return held;
    }

    /** What is typed, saved or not. */
    String typed() {
        return input.getValue();
    }

    /** Types and leaves the field. */
    void type(String text) {
        input.setValue(text);
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

    private void save() {
        var mine = input.getValue();
        try {
            var saved = hands.save(place, base, mine);
            latest = saved.now();
            if (saved.stored()) {
                release();
            } else {
                held = true;
                conflict.show(conflict.value(saved.now()), conflict.value(mine));
            }
        } catch (RuntimeException failure) {
            held = true;
            fault(failure);
        }
    }

    private void fault(RuntimeException failure) {
        if (!(failure instanceof Refusal) && !Failures.unsaved(failure)) {
            throw failure;
        }
        Failures.log(failure);
        var said = Failures.said(failure);
        say(getTranslation(said.key(), said.args()));
    }

    private void keepMine() {
        base = latest;
        conflict.setVisible(false);
        save();
    }

    private void takeTheirs() {
        release();
    }

    private void release() {
        held = false;
        conflict.setVisible(false);
        adopt(latest);
    }

    private void adopt(String text) {
        base = text;
        say("");
        showing = true;
        input.setValue(text);
        showing = false;
    }

    private void say(String sentence) {
        input.setErrorMessage(sentence);
        input.setInvalid(!sentence.isEmpty());
    }
}
