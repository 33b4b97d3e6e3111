package org.manof.lever.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.lever.OwnLever;
import org.manof.lever.Proposal;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Seats;

/** What a participant has half typed: of a new proposal, and of each earlier one that they began to change. */
final class Drafts {
    private static final String NEW = "new";
    private static final String EDITING = "editing";
    private static final String COMPONENTS = "components";
    private static final List<String> FIELDS = List.of("title", "time", "systems", COMPONENTS);

    private final Component place;
    private final Face face;
    private final Participant me;
    private final Seats seats;
    private final Map<String, String> kept = new HashMap<>();
    /** The earlier proposal as it was when its turn came; null for a new one. */
    private @Nullable OwnLever earlier;

    Drafts(Component place, Face face, Participant me, Seats seats, List<OwnLever> mine) {
        this.place = place;
        this.face = face;
        this.me = me;
        this.seats = seats;
        Refusals.guard(place, () -> kept.putAll(seats.drafts(face.actor(), face.workshop(), face.activity())));
        earlier = mine.stream()
                .filter(lever -> lever.id().toString().equals(kept.get(EDITING)))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    UUID editing() {
        return earlier == null ? null : earlier.id();
    }

    /** The text of a field: half typed, else as it was sent. */
    String text(String field) {
        var proposal = earlier == null ? new Proposal("", List.of(), "", "") : earlier.proposal();
        return kept.getOrDefault(
                slot(field),
                switch (field) {
                    case "title" -> proposal.title();
                    case "time" -> proposal.time();
                    case "systems" -> proposal.systems();
                    default ->
                        proposal.components().stream().map(UUID::toString).collect(Collectors.joining(","));
                });
    }

    Set<UUID> components() {
        return Arrays.stream(text(COMPONENTS).split(",", -1))
                .filter(id -> !id.isBlank())
                .map(UUID::fromString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void keep(String field, String text) {
        put(slot(field), text);
    }

    void keepComponents(Collection<UUID> components) {
        keep(COMPONENTS, components.stream().map(UUID::toString).collect(Collectors.joining(",")));
    }

    /** The name of a field in this browser's own memory; devices are shared, so it holds the person. */
    String browserKey(String field) {
        return "lever." + face.activity() + "." + me.id() + "." + slot(field);
    }

    void turnTo(@Nullable OwnLever lever) {
        earlier = lever;
        var id = lever == null ? "" : lever.id().toString();
        if (!id.equals(kept.getOrDefault(EDITING, ""))) {
            put(EDITING, id);
        }
    }

    /** Forgets what was typed and is now sent; the next one is new. */
    void sent(Component form) {
        for (var field : FIELDS) {
            if (kept.containsKey(slot(field))) {
                put(slot(field), "");
                kept.remove(slot(field));
            }
            form.getElement().executeJs("window.manofDrafts?.clear($0)", browserKey(field));
        }
        turnTo(null);
    }

    /** Forgets a proposal that is gone. */
    void forget(UUID lever) {
        if (lever.equals(editing())) {
            sent(place);
        }
    }

    private void put(String name, String text) {
        kept.put(name, text);
        Refusals.guard(place, () -> seats.keepDraft(face.actor(), face.workshop(), face.activity(), name, text));
    }

    private String slot(String field) {
        return (earlier == null ? NEW : earlier.id()) + "." + field;
    }
}
