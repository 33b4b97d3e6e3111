package org.manof.budget.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.budget.BudgetField;
import org.manof.budget.MoneySource;
import org.manof.budget.MoneyState;
import org.manof.budget.NewLine;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Shekels;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.ui.ChoiceField;

/** What a facilitator does in the budget, on behalf of its cells. */
final class BudgetHands {
    private final BudgetRoom room;
    private final Actor.Staff actor;
    private final UUID initiative;
    private final Component place;
    private final Runnable changed;

    BudgetHands(BudgetRoom room, Actor.Staff actor, UUID initiative, Component place, Runnable changed) {
        this.room = room;
        this.actor = actor;
        this.initiative = initiative;
        this.place = place;
        this.changed = changed;
    }

    /** Saves one cell; throws the refusal, since it belongs beside the cell. Amounts come and go as they are shown. */
    Edited save(UUID line, BudgetField field, String before, String mine) {
        var saved = room.editing().save(actor, initiative, line, field, before, mine, Languages.current());
        changed.run();
        return new Edited(shown(field, saved.now()), saved.stored());
    }

    /** A stored text as it is offered for editing. */
    static String shown(BudgetField field, String stored) {
        return field == BudgetField.AMOUNT ? Shekels.grouped(Long.parseLong(stored), Languages.current()) : stored;
    }

    boolean add(UUID line, UUID row, String amount) {
        return run(() -> room.editing()
                .add(actor, initiative, new NewLine(line, row, amount, MoneySource.EXISTING, MoneyState.IDEA)));
    }

    void remove(UUID line) {
        run(() -> room.editing().remove(actor, initiative, line));
    }

    void restore(UUID line) {
        run(() -> room.editing().restore(actor, initiative, line));
    }

    List<String> funders() {
        return room.budgets().funders(actor, initiative).stream()
                .map(body -> body.in(Languages.current()))
                .toList();
    }

    List<ChoiceField.Word> sources() {
        return words("budget.source.", MoneySource.values());
    }

    List<ChoiceField.Word> states() {
        return words("budget.state.", MoneyState.values());
    }

    private List<ChoiceField.Word> words(String prefix, Enum<?>[] all) {
        return Stream.of(all)
                .map(each -> new ChoiceField.Word(each.name(), place.getTranslation(prefix + each.name())))
                .toList();
    }

    private boolean run(Runnable command) {
        var done = Refusals.guard(place, command);
        changed.run();
        return done;
    }
}
