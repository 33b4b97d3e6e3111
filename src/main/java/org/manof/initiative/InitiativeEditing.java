package org.manof.initiative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.shared.LocalizedColumns;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff of an initiative write into it, each place for itself. To everybody else it does not exist. */
@Service
public class InitiativeEditing {
    private final EditDoor door;
    private final EditedRows rows;

    InitiativeEditing(EditDoor door, EditedRows rows) {
        this.door = door;
        this.rows = rows;
    }

    /**
     * Writes one place in one language if it still holds {@code before}, the text that the writer started from. If somebody else
     * changed it meanwhile nothing is written, and theirs comes back.
     */
    @Transactional
    public Edited save(Actor actor, UUID initiative, Place place, Language language, String before, String mine) {
        door.begin(actor, initiative);
        var clean = EditRules.checked(place.field(), mine);
        var stored = rows.read(initiative, place).orElseThrow(Refusal::notFound);
        var content = new Content(place.field(), stored.orElse(""));
        var now = content.in(language);
        if (now.equals(clean) || !now.equals(before)) {
            return new Edited(now, now.equals(clean));
        }
        door.letYearsGo(initiative, place.field(), clean);
        rows.write(initiative, place, content.with(language, clean));
        return new Edited(clean, true);
    }

    /**
     * Adds an entry at the end of its list; refuses an empty text, a full list and a foreign barrier. {@code id} is the client's, so
     * that a second tap adds nothing.
     */
    @Transactional
    public void add(Actor actor, UUID initiative, NewPart typed, UUID id) {
        door.begin(actor, initiative);
        var field = typed.field();
        var text = EditRules.checked(field, typed.text());
        if (text.isEmpty()) {
            throw Refusal.of("refusal.text.empty");
        }
        var owner = typed.owner(initiative);
        if (!owner.equals(initiative)
                && rows.read(initiative, Place.of(EditField.BARRIER, owner)).isEmpty()) {
            throw Refusal.notFound();
        }
        var there = rows.siblings(field, owner);
        if (there.size() >= field.most()) {
            throw Refusal.of("refusal.edit.full", field.most());
        }
        rows.add(field, owner, id, freeCode(there), LocalizedColumns.toJson(Localized.of(typed.language(), text)));
    }

    /** Takes an entry out of its list; refuses what a workshop has used already, and the last sector. */
    @Transactional
    public void remove(Actor actor, UUID initiative, Place place) {
        door.begin(actor, initiative);
        var list = siblings(initiative, place);
        door.letGo(initiative, place);
        if (place.field() == EditField.SECTOR && list.size() == 1) {
            throw Refusal.of("refusal.edit.lastSector");
        }
        rows.remove(initiative, place);
        var left = list.stream().filter(key -> !key.equals(place.key())).toList();
        order(initiative, place.field(), left);
    }

    /** Moves an entry one place towards the beginning or the end of its list; passes where there is no further. */
    @Transactional
    public void move(Actor actor, UUID initiative, Place place, boolean earlier) {
        door.begin(actor, initiative);
        var list = new ArrayList<>(siblings(initiative, place));
        var at = list.indexOf(place.key());
        var to = earlier ? at - 1 : at + 1;
        if (to >= 0 && to < list.size()) {
            Collections.swap(list, at, to);
            order(initiative, place.field(), list);
        }
    }

    private List<String> siblings(UUID initiative, Place place) {
        if (!place.field().listed() || rows.read(initiative, place).isEmpty()) {
            throw Refusal.notFound();
        }
        var owner = place.field() == EditField.COMPONENT || place.field() == EditField.GOAL
                ? rows.barrierOf(initiative, place).orElseThrow(Refusal::notFound)
                : initiative;
        return rows.siblings(place.field(), owner);
    }

    private void order(UUID initiative, EditField field, List<String> keys) {
        for (var at = 0; at < keys.size(); at++) {
            rows.position(initiative, new Place(field, keys.get(at)), at);
        }
    }

    /** Codes are for other rooms to store: short, and never used again for another sector while one of them has it. */
    private static String freeCode(List<String> taken) {
        var number = taken.size() + 1;
        while (taken.contains("sector-" + number)) {
            number++;
        }
        return "sector-" + number;
    }

    /** The content of one column, and how a language's text is read from it and put into it. */
    private record Content(EditField field, String stored) {
        String in(Language language) {
            if (field == EditField.TARGET && !stored.isEmpty()) {
                return EditRules.plain(new BigDecimal(stored));
            }
            return field.byLanguage() ? texts().only(language) : stored;
        }

        @Nullable
        String with(Language language, String text) {
            if (!field.byLanguage()) {
                return text.isEmpty() ? null : text;
            }
            var all = texts().with(language, text);
            if (all.texts().isEmpty() && !field.optional()) {
                throw Refusal.of("refusal.text.empty");
            }
            return all.texts().isEmpty() ? null : LocalizedColumns.toJson(all);
        }

        private Localized texts() {
            return LocalizedColumns.fromJson(stored.isEmpty() ? "{}" : stored);
        }
    }
}
