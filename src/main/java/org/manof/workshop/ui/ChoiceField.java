package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.SavingField;

/** A choice among words that saves itself; where somebody else was faster, theirs is shown. The first word stands for nothing chosen. */
public final class ChoiceField extends Div {
    private final Select<Word> select = new Select<>();
    private List<Word> words;
    private String held = "";
    private boolean showing;

    /** What is stored, and what it is called. */
    public record Word(String stored, String said) {}

    /** {@code name} becomes its class name, {@code choice-NAME}; {@code label} is already translated. */
    public ChoiceField(String name, String label, List<Word> words, SavingField.Save save) {
        this.words = words;
        addClassName("choice-" + name);
        select.setLabel(label);
        select.setItems(words);
        select.setItemLabelGenerator(Word::said);
        select.setEmptySelectionAllowed(false);
        select.addValueChangeListener(change -> {
            if (!showing) {
                Refusals.guard(
                        this,
                        () -> held = save.save(held, change.getValue().stored()).now());
                show(held);
            }
        });
        add(select);
    }

    /** Offers other words than before; what is chosen stays. */
    public void offer(List<Word> now) {
        if (!now.equals(words)) {
            words = List.copyOf(now);
            showing = true;
            select.setItems(words);
            showing = false;
            show(held);
        }
    }

    /** Shows what the database holds. */
    public void show(String stored) {
        held = stored;
        showing = true;
        select.setValue(words.stream()
                .filter(word -> word.stored().equals(stored))
                .findFirst()
                .orElse(words.getFirst()));
        showing = false;
    }

    /** Whether it can only be read. */
    public void lock(boolean locked) {
        select.setReadOnly(locked);
    }
}
