package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.manof.security.Actor;
import org.manof.shared.ui.SavingField;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityOption;
import org.manof.workshop.AgendaEditing;
import org.manof.workshop.AgendaField;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.NamesFor;

/** The options of an activity, each of which saves itself: in the agenda, and on the console until it was opened. */
final class AgendaFields extends Div {
    private final AgendaEditing editing;
    private final Actor.Staff actor;
    private final UUID workshop;
    private final UUID activity;
    private final Map<AgendaField, Consumer<String>> shown = new HashMap<>();
    private final Map<AgendaField, Consumer<Boolean>> locks = new HashMap<>();

    AgendaFields(AgendaEditing editing, Actor.Staff actor, UUID workshop, UUID activity, ActivityKind kind) {
        this.editing = editing;
        this.actor = actor;
        this.workshop = workshop;
        this.activity = activity;
        addClassNames("row", "agenda-options");
        if (kind.signed()) {
            add(names());
        }
        kind.options().forEach(option -> add(option.words().isEmpty() ? number(option) : words(option)));
    }

    /** Shows what was chosen. {@code locked} says of each field by its name whether it can no longer be changed. */
    void draw(AgendaItem item, Predicate<String> locked) {
        shown.forEach((place, field) -> field.accept(place.in(item)));
        locks.forEach((place, field) -> field.accept(locked.test(place.name())));
    }

    private Div names() {
        var words = Arrays.stream(NamesFor.values())
                .map(people -> new ChoiceField.Word(people.name(), getTranslation("names.short." + people.name())))
                .toList();
        return choice(AgendaField.NAMES, "names.label", words);
    }

    private Div words(ActivityOption option) {
        var words = IntStream.rangeClosed(option.least(), option.most())
                .mapToObj(amount -> new ChoiceField.Word(
                        String.valueOf(amount), getTranslation(option.words().get(amount - option.least()))))
                .toList();
        return choice(option.key(), option.label(), words);
    }

    private Div choice(String name, String label, List<ChoiceField.Word> words) {
        var field = new ChoiceField(name, getTranslation(label), words, save(name));
        return kept(name, field, field::show, field::lock);
    }

    private Div number(ActivityOption option) {
        var field =
                new SavingField(option.key(), getTranslation(option.label()), SavingField.number(), save(option.key()));
        field.hint(getTranslation("agenda.suggested"));
        return kept(option.key(), field, field::show, field::lock);
    }

    private Div kept(String name, Div field, Consumer<String> show, Consumer<Boolean> lock) {
        var place = new AgendaField(activity, name);
        shown.put(place, show);
        locks.put(place, lock);
        return field;
    }

    private SavingField.Save save(String name) {
        return (before, mine) -> editing.save(actor, workshop, new AgendaField(activity, name), before, mine);
    }
}
