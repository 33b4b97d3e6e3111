package org.manof.story;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.manof.shared.ui.SavingField;

/** Somebody at the gaps, on a phone or at a desk. */
final class Scout {
    private final Somebody somebody;

    private Scout(Somebody somebody) {
        this.somebody = somebody;
    }

    static Scout as(Somebody somebody) {
        return new Scout(somebody);
    }

    /** Describes a candidate for a gap; texts as this person reads them. */
    @SuppressWarnings("unchecked")
    Scout describes(String name, String gap, String sector, String level) {
        somebody.sees(somebody.says("candidate.send"));
        types("candidate.field.NAME", name);
        somebody.window()
                .test(somebody.field(CheckboxGroup.class, "candidate.gaps"))
                .selectItems(gap);
        somebody.window()
                .test(somebody.field(Select.class, "stakeholder.sector"))
                .selectItem(sector);
        somebody.window()
                .test(somebody.field(RadioButtonGroup.class, "stakeholder.level"))
                .selectItem(level);
        return this;
    }

    Scout types(String field, String text) {
        somebody.window().test(somebody.field(TextArea.class, field)).setValue(text);
        somebody.catchesUp();
        return this;
    }

    void sends() {
        somebody.presses("candidate.send");
    }

    void knows(String name) {
        somebody.presses("candidate.knowNamed", name);
    }

    /** Answers an item of the only checklist there is. */
    @SuppressWarnings("unchecked")
    void answers(String item, String answer) {
        somebody.window()
                .test(somebody.field(Select.class, "candidate.check." + item))
                .selectItem(somebody.says("candidate.answer." + answer));
        somebody.catchesUp();
    }

    /** Moves a candidate by the button with these words. */
    void moves(String name, String key) {
        somebody.presses("candidate.moveNamed", somebody.says(key), name);
    }

    /** What the only candidate's field says. */
    String reads(String field) {
        return text(field).getValue();
    }

    void writes(String field, String text) {
        somebody.window().test(text(field)).setValue(text);
        somebody.catchesUp();
    }

    private TextArea text(String field) {
        somebody.catchesUp();
        return somebody.window().find(TextArea.class).withLabel(somebody.says(field)).all().stream()
                .filter(each ->
                        each.getParent().filter(SavingField.class::isInstance).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(field));
    }
}
