package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Seats;

/** What a participant has half typed: of a new contribution, and of each earlier one ({@code T}) that they began to change. */
public class Drafts<T> implements Slots {
    private static final String NEW = "new";
    private static final String EDITING = "editing";

    private final Component place;
    private final Face face;
    private final Participant me;
    private final Seats seats;
    private final Form<T> form;
    private final Map<String, String> kept = new HashMap<>();
    /** The earlier contribution as it was when its turn came; null for a new one. */
    private @Nullable T earlier;

    /** The fields that a contribution is typed in, how one is known, and what it says in a field. */
    public record Form<T>(List<String> fields, Function<T, UUID> id, BiFunction<T, String, String> said) {}

    /** Reads what {@code me} has kept in the face's activity; refusals show at {@code place}. */
    public Drafts(Component place, Face face, Participant me, Seats seats, Form<T> form, List<T> mine) {
        this.place = place;
        this.face = face;
        this.me = me;
        this.seats = seats;
        this.form = form;
        Refusals.guard(place, () -> kept.putAll(seats.drafts(face.actor(), face.workshop(), face.activity())));
        earlier = mine.stream()
                .filter(item -> form.id().apply(item).toString().equals(kept.get(EDITING)))
                .findFirst()
                .orElse(null);
    }

    /** The earlier contribution that is being changed; null while a new one is written. */
    public @Nullable UUID editing() {
        return earlier == null ? null : form.id().apply(earlier);
    }

    /** The text of a field: half typed, else as it was sent. */
    @Override
    public String text(String field) {
        return kept.getOrDefault(slot(field), earlier == null ? "" : form.said().apply(earlier, field));
    }

    /** Keeps what stands in a field now. */
    @Override
    public void keep(String field, String text) {
        put(slot(field), text);
    }

    /** The name of a field in this browser's own memory; devices are shared, so it holds the person. */
    @Override
    public String browserKey(String field) {
        return "draft." + face.activity() + "." + me.id() + "." + slot(field);
    }

    /** Turns to an earlier contribution, or with null to a new one; what is half typed of either waits for its turn. */
    public void turnTo(@Nullable T item) {
        earlier = item;
        var id = item == null ? "" : form.id().apply(item).toString();
        if (!id.equals(kept.getOrDefault(EDITING, ""))) {
            put(EDITING, id);
        }
    }

    /** Forgets what was typed and is now sent; the next one is new. */
    public void sent() {
        for (var field : form.fields()) {
            if (kept.containsKey(slot(field))) {
                put(slot(field), "");
                kept.remove(slot(field));
            }
            place.getElement().executeJs("window.manofDrafts?.clear($0)", browserKey(field));
        }
        turnTo(null);
    }

    /** Forgets an earlier contribution that is gone. */
    public void forget(UUID gone) {
        if (gone.equals(editing())) {
            sent();
        }
    }

    private void put(String name, String text) {
        kept.put(name, text);
        Refusals.guard(place, () -> seats.keepDraft(face.actor(), face.workshop(), face.activity(), name, text));
    }

    private String slot(String field) {
        return (earlier == null ? NEW : form.id().apply(earlier)) + "." + field;
    }
}
