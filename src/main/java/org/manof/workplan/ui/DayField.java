package org.manof.workplan.ui;

import com.vaadin.flow.component.textfield.TextField;

/** A day, typed or picked in the browser's own calendar; its value is written {@code 2027-03-31}. */
final class DayField extends TextField {
    DayField() {
        addClassName("plan-day");
        addAttachListener(_ -> getElement()
                .executeJs("this.updateComplete.then(() => this.inputElement.setAttribute('type', 'date'))"));
    }
}
