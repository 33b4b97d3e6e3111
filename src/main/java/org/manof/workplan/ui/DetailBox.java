package org.manof.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.SavingField;
import org.manof.workplan.DetailField;
import org.manof.workplan.PlanDetail;

/** A task, a milestone or a measure that a facilitator writes in, each of its cells for itself. */
final class DetailBox extends ListItem {
    private final Map<DetailField, SavingField> fields = new EnumMap<>(DetailField.class);
    private final PlanHands hands;
    private final PlanDetail first;
    private final Checkbox done = new Checkbox(getTranslation("plan.detail.DONE"));
    private boolean showing;

    DetailBox(PlanHands hands, PlanDetail detail) {
        this.hands = hands;
        this.first = detail;
        addClassName("plan-detail");
        detail.kind().fields().stream()
                .filter(field -> field != DetailField.DONE)
                .forEach(this::field);
        var remove = new Button(VaadinIcon.TRASH.create(), _ -> hands.removeDetail(this, detail.id()));
        remove.setAriaLabel(getTranslation("plan.detail.remove"));
        done.setVisible(detail.kind().fields().contains(DetailField.DONE));
        done.addValueChangeListener(change -> {
            if (!showing) {
                Refusals.guard(
                        this,
                        () -> hands.saveDetail(
                                detail.id(),
                                DetailField.DONE,
                                String.valueOf(change.getOldValue()),
                                String.valueOf(change.getValue())));
            }
        });
        add(done, remove);
    }

    void draw(PlanDetail detail) {
        fields.forEach((field, input) -> input.show(field.of(detail)));
        showing = true;
        done.setValue(detail.done());
        showing = false;
    }

    private void field(DetailField field) {
        var input = new SavingField(
                field.name(),
                getTranslation("plan.detail." + first.kind() + "." + field),
                input(field),
                (before, mine) -> hands.saveDetail(first.id(), field, before, mine));
        fields.put(field, input);
        add(input);
    }

    private static TextField input(DetailField field) {
        return switch (field) {
            case FROM, UNTIL -> new DayField();
            case TEXT, TARGET, DONE -> SavingField.line();
        };
    }
}
