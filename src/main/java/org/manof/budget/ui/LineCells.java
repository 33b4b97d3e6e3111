package org.manof.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.UUID;
import org.manof.budget.BudgetField;
import org.manof.budget.BudgetLine;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.SavingField;
import org.manof.shared.ui.SuggestedField;
import org.manof.workplan.ui.WrittenList;
import org.manof.workshop.ui.ChoiceField;

/** A line that a facilitator writes in, each cell of which saves itself. */
final class LineCells extends Div implements WrittenList.Cells<BudgetLine> {
    private final BudgetHands hands;
    private final UUID line;
    private final SavingField amount;
    private final SavingField funder;
    private final SavingField note;
    private final ChoiceField source;
    private final ChoiceField state;
    private final ChoiceField year;

    LineCells(BudgetHands hands, UUID line, List<Integer> years, Runnable removed) {
        this.hands = hands;
        this.line = line;
        addClassName("budget-line");
        amount = text(BudgetField.AMOUNT, digits());
        funder = text(BudgetField.FUNDER, new SuggestedField(hands::funders));
        note = text(BudgetField.NOTE, SavingField.line());
        source = choice(BudgetField.SOURCE, hands.sources());
        state = choice(BudgetField.STATE, hands.states());
        year = choice(
                BudgetField.YEAR,
                years.stream()
                        .map(each -> new ChoiceField.Word(each.toString(), each.toString()))
                        .toList());
        var remove = new Button(VaadinIcon.TRASH.create(), _ -> removed.run());
        remove.setAriaLabel(getTranslation("budget.remove"));
        remove.addClassName("budget-remove");
        add(amount, source, funder, state, year, note, remove);
    }

    @Override
    public void draw(BudgetLine now) {
        amount.show(text(BudgetField.AMOUNT, now));
        funder.show(text(BudgetField.FUNDER, now));
        note.show(text(BudgetField.NOTE, now));
        source.show(text(BudgetField.SOURCE, now));
        state.show(text(BudgetField.STATE, now));
        year.show(text(BudgetField.YEAR, now));
        getElement().setAttribute("data-state", now.state().name());
    }

    @Override
    public boolean held() {
        return amount.held() || funder.held() || note.held();
    }

    private static String text(BudgetField field, BudgetLine now) {
        return BudgetHands.shown(field, field.of(now, Languages.current()));
    }

    private SavingField text(BudgetField field, TextFieldBase<?, String> input) {
        return new SavingField(
                field.name(), label(field), input, (before, mine) -> hands.save(line, field, before, mine));
    }

    private ChoiceField choice(BudgetField field, List<ChoiceField.Word> words) {
        return new ChoiceField(
                field.name(), label(field), words, (before, mine) -> hands.save(line, field, before, mine));
    }

    private String label(BudgetField field) {
        return getTranslation("budget.field." + field.name());
    }

    static TextField digits() {
        var field = new TextField();
        field.addClassName("digits");
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }
}
