package org.manof.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.manof.shared.Refusal;
import org.manof.shared.ui.SavingField;

/** Asks why something may stay open; what was typed stays where it is refused. */
final class ReasonLine extends Div {
    private final TextField reason = SavingField.line();

    /** {@code label} and {@code yes} are translated. */
    ReasonLine(String label, String yes, SerializableConsumer<String> waive) {
        addClassNames("row", "plan-reason");
        reason.setLabel(label);
        reason.setManualValidation(true);
        reason.addClassName("grow");
        add(reason, new Button(yes, _ -> run(waive)));
    }

    private void run(SerializableConsumer<String> waive) {
        try {
            reason.setInvalid(false);
            waive.accept(reason.getValue());
        } catch (Refusal refusal) {
            reason.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            reason.setInvalid(true);
        }
    }
}
