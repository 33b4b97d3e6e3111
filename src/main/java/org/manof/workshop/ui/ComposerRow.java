package org.manof.workshop.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.EntryTools;
import org.manof.shared.ui.SavingField;
import org.manof.workshop.AgendaField;
import org.manof.workshop.AgendaItem;

/** One activity while an agenda is composed: its place, its minutes, what it asks, its options. */
final class ComposerRow extends ListItem {
    private final Composer composer;
    private final UUID activity;
    private final Map<AgendaField, SavingField> fields = new HashMap<>();
    private final Div head = new Div();
    private final Paragraph begun = new Paragraph();
    private final Button border = new Button();
    private final H3 title;
    private final AgendaFields options;
    private EntryTools tools;
    private boolean begins;

    ComposerRow(Composer composer, AgendaItem item) {
        this.composer = composer;
        this.activity = item.id();
        addClassNames("card", "stack", "composer-row");
        title = new H3(getTranslation("kind." + item.kind() + ".title"));
        title.addClassName("grow");
        tools = tools(0, 1);
        head.addClassNames("row", "composer-head");
        begun.setText(getTranslation("agenda.begun"));
        begun.addClassNames("muted", "small");
        border.addThemeVariants(ButtonVariant.TERTIARY);
        border.addClickListener(pressed -> composer.divide(activity, !begins));
        var numbers = new Div(field(AgendaField.MINUTES, "agenda.field.minutes", SavingField.number()));
        numbers.addClassNames("row", "composer-numbers");
        options = new AgendaFields(
                composer.parts().editing(),
                composer.actor(),
                composer.workshop(),
                activity,
                composer.parts().kinds().of(item.kind()));
        numbers.add(options);
        var instruction = field(AgendaField.INSTRUCTION, "agenda.field.instruction", SavingField.block());
        instruction.hint(getTranslation("kind." + item.kind() + ".instruction"));
        instruction.addClassName("grow");
        var body = new Div(numbers, instruction);
        body.addClassNames("row", "composer-body");
        add(head, begun, body);
        Shortcuts.addShortcutListener(this, () -> composer.move(activity, true), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> composer.move(activity, false), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(this);
    }

    /** {@code before} is the activity that it follows, in an agenda of {@code count}. */
    void draw(AgendaItem item, @Nullable AgendaItem before, int count) {
        begins = before != null && before.part() != item.part();
        border.setText(getTranslation(begins ? "agenda.join" : "agenda.divide"));
        border.setVisible(before != null && !item.begun());
        tools = tools(item.position(), count);
        head.removeAll();
        head.add(title, border, tools);
        tools.setVisible(!item.begun());
        begun.setVisible(item.begun());
        fields.forEach((place, field) -> {
            field.show(place.in(item));
            field.lock(item.begun() && !place.name().equals(AgendaField.INSTRUCTION));
        });
        options.draw(item, item::fixed);
    }

    /** After a move by a key or a button the next one is at the same place. */
    void focusOn(boolean earlier) {
        tools.focusOn(earlier);
    }

    private EntryTools tools(int at, int count) {
        return new EntryTools(title.getText(), at, count, new EntryTools.Hand() {
            @Override
            public void move(boolean earlier) {
                composer.move(activity, earlier);
            }

            @Override
            public void remove() {
                composer.remove(activity);
            }
        });
    }

    private SavingField field(String name, String label, TextFieldBase<?, String> input) {
        var place = new AgendaField(activity, name);
        var field = new SavingField(
                name,
                getTranslation(label),
                input,
                (before, mine) ->
                        composer.parts().editing().save(composer.actor(), composer.workshop(), place, before, mine));
        fields.put(place, field);
        return field;
    }
}
