package org.manof.story;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** Somebody who fills in what they know of a programme, on a phone or in a facilitator's dialog. */
final class Mapper {
    private final Somebody person;

    Mapper(Somebody person) {
        this.person = person;
    }

    /** Adds a programme of a sector, which the reader's own language names. */
    Mapper adds(String name, String sector, String budget) {
        types(name);
        picks("programme.sector", sector);
        writes("programme.budget", budget);
        person.presses("programme.send");
        return this;
    }

    /** Types a name and leaves it at that. */
    Mapper types(String name) {
        person.sees(person.says("programme.send"));
        person.window().test(person.field(TextArea.class, "programme.name")).setValue(name);
        person.catchesUp();
        return this;
    }

    @SuppressWarnings("unchecked")
    Mapper picks(String field, String item) {
        person.window().test((Select<Object>) person.field(Select.class, field)).selectItem(item);
        person.catchesUp();
        return this;
    }

    Mapper writes(String field, String text) {
        person.window().test(person.field(TextField.class, field)).setValue(text);
        person.catchesUp();
        return this;
    }

    String halfTyped() {
        return person.field(TextArea.class, "programme.name").getValue();
    }
}
