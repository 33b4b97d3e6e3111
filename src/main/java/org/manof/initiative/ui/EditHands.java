package org.manof.initiative.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.EditField;
import org.manof.initiative.InitiativeEditing;
import org.manof.initiative.NewPart;
import org.manof.initiative.Place;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.shared.Refusal;
import org.manof.shared.ui.EntryTools;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.SavingField;

/**
 * What a person does in the editor, in the language they write in. It keeps the fields, so that a list drawn anew lets go of nothing
 * that was typed.
 */
final class EditHands {
    private final InitiativeEditing editing;
    private final CurrentActor current;
    private final UUID initiative;
    private final Language language;
    private final Component page;
    private final Runnable changed;
    private final Map<Place, SavingField> fields = new HashMap<>();
    private final Map<String, AddLine> lines = new HashMap<>();

    EditHands(
            InitiativeEditing editing,
            CurrentActor current,
            UUID initiative,
            Language language,
            Component page,
            Runnable changed) {
        this.editing = editing;
        this.current = current;
        this.initiative = initiative;
        this.language = language;
        this.page = page;
        this.changed = changed;
    }

    Language language() {
        return language;
    }

    /** A text of the page in the reader's language, which need not be the one they write in. */
    String word(String key, Object... args) {
        return page.getTranslation(key, args);
    }

    /** The field of a place that is written in each language for itself. */
    SavingField field(Place place, @Nullable Localized text) {
        var all = text == null ? new Localized(Map.of()) : text;
        var field = field(place, all.only(language));
        field.hint(all.in(language));
        return field;
    }

    /** The field of a place that is the same in all languages. */
    SavingField field(Place place, String text) {
        var field = fields.computeIfAbsent(place, this::fresh);
        field.show(text);
        return field;
    }

    private SavingField fresh(Place place) {
        var name = place.field().name();
        var input = switch (place.field()) {
            case FIRST_YEAR, HORIZON, TARGET -> SavingField.number();
            case FIELD, UNIT, SECTOR -> SavingField.line();
            default -> SavingField.block();
        };
        return new SavingField(
                name.toLowerCase(Locale.ROOT),
                word("edit.field." + name),
                input,
                (before, mine) -> editing.save(actor(), initiative, place, language, before, mine));
    }

    /** Where another entry is typed. */
    AddLine line(EditField field, @Nullable UUID barrier) {
        return lines.computeIfAbsent(field + "." + barrier, key -> new AddLine(this, field, barrier, key));
    }

    /** Whether some field holds what is not saved. */
    boolean holding() {
        return fields.values().stream().anyMatch(field -> field.isAttached() && field.held());
    }

    /** A name of {@code key} for this browser's own memory; devices are shared, so it holds the person. */
    String browserKey(String key) {
        return "edit." + initiative + "." + actor().account() + "." + language.tag() + "." + key;
    }

    /** What can be done with an entry that stands at {@code at} in a list of {@code count}. */
    EntryTools tools(Place place, String name, int at, int count) {
        return new EntryTools(name, at, count, new EntryTools.Hand() {
            @Override
            public void move(boolean earlier) {
                run(page, () -> editing.move(actor(), initiative, place, earlier));
            }

            @Override
            public void remove() {
                run(page, () -> editing.remove(actor(), initiative, place));
            }
        });
    }

    boolean add(Component where, EditField field, @Nullable UUID barrier, String text) {
        return run(
                where, () -> editing.add(actor(), initiative, new NewPart(field, barrier, language, text), Ids.next()));
    }

    private boolean run(Component where, Runnable command) {
        var done = Refusals.guard(where, command);
        changed.run();
        return done;
    }

    private Actor.Staff actor() {
        return current.staff().orElseThrow(Refusal::notAllowed);
    }
}
