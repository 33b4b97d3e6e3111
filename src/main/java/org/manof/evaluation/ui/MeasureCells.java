package org.manof.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.manof.evaluation.Frequency;
import org.manof.evaluation.Measure;
import org.manof.evaluation.MeasureField;
import org.manof.evaluation.MeasureKind;
import org.manof.evaluation.MeasureSubject;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.SavingField;
import org.manof.shared.ui.SuggestedField;
import org.manof.workplan.ui.WrittenList;
import org.manof.workshop.ui.ChoiceField;

/** A measure that a facilitator writes in, each cell of which saves itself. */
final class MeasureCells extends Div implements WrittenList.Cells<Measure> {
    private final EvaluationHands hands;
    private final UUID measure;
    private final Map<MeasureField, SavingField> texts = new EnumMap<>(MeasureField.class);
    private final Map<MeasureField, ChoiceField> choices = new EnumMap<>(MeasureField.class);
    private final Map<Integer, SavingField> targets = new TreeMap<>();

    MeasureCells(EvaluationHands hands, UUID measure, List<Integer> years, Runnable removed) {
        this.hands = hands;
        this.measure = measure;
        addClassName("evaluation-measure");
        var remove = new Button(VaadinIcon.TRASH.create(), _ -> removed.run());
        remove.setAriaLabel(getTranslation("evaluation.remove"));
        remove.addClassName("budget-remove");
        var first = new Div(text(MeasureField.DEFINITION, SavingField.block()), remove);
        first.addClassName("evaluation-first");
        var what = new Div(
                choice(MeasureField.KIND, "evaluation.kind.", MeasureKind.values()),
                choice(MeasureField.SUBJECT, "evaluation.subject.", MeasureSubject.values()),
                text(MeasureField.UNIT, SavingField.line()),
                text(MeasureField.BASELINE, digits()),
                text(MeasureField.BASELINE_NOTE, SavingField.line()));
        var how = new Div(
                text(MeasureField.SOURCE, SavingField.line()),
                choice(MeasureField.FREQUENCY, "evaluation.frequency.", Frequency.values()),
                text(MeasureField.OWNER, new SuggestedField(hands::owners)));
        var aims = new Div();
        years.forEach(year -> {
            var field = new SavingField(
                    "target", year.toString(), digits(), (before, mine) -> hands.target(measure, year, before, mine));
            targets.put(year, field);
            aims.add(field);
        });
        what.addClassName("evaluation-cells");
        how.addClassName("evaluation-cells");
        aims.addClassNames("evaluation-cells", "evaluation-targets");
        var heading = new H4(getTranslation("evaluation.targets"));
        heading.addClassNames("small", "muted");
        add(first, what, how, heading, aims);
    }

    @Override
    public void draw(Measure now) {
        texts.forEach((field, cell) -> cell.show(field.of(now, Languages.current())));
        choices.forEach((field, cell) -> cell.show(field.of(now, Languages.current())));
        targets.forEach((year, cell) -> cell.show(Measure.plain(now.targets().get(year))));
    }

    @Override
    public boolean held() {
        return texts.values().stream().anyMatch(SavingField::held)
                || targets.values().stream().anyMatch(SavingField::held);
    }

    private SavingField text(MeasureField field, TextFieldBase<?, String> input) {
        var cell = new SavingField(
                field.name(), label(field), input, (before, mine) -> hands.save(measure, field, before, mine));
        texts.put(field, cell);
        return cell;
    }

    private ChoiceField choice(MeasureField field, String prefix, Enum<?>[] all) {
        var cell = new ChoiceField(
                field.name(),
                label(field),
                hands.words(prefix, all),
                (before, mine) -> hands.save(measure, field, before, mine));
        choices.put(field, cell);
        return cell;
    }

    private String label(MeasureField field) {
        return getTranslation("evaluation.field." + field.name());
    }

    private static TextField digits() {
        var field = SavingField.number();
        field.addClassName("digits");
        return field;
    }
}
