package org.manof.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.manof.shared.Refusal;

/** An agenda in its order, and how it may be changed: what the room has been at keeps its place, and nothing moves past it. */
record Agenda(List<AgendaItem> items) {
    static final int LONGEST = 30;
    static final int MOST_PARTS = 9;

    Agenda {
        items = List.copyOf(items);
    }

    /** Refuses unless {@code seen} is the order that whoever changes it has before their eyes. */
    Agenda asSeen(List<UUID> seen) {
        if (!items.stream().map(AgendaItem::id).toList().equals(seen)) {
            throw Refusal.of("refusal.agenda.changed");
        }
        return this;
    }

    /** With another activity at the end. */
    Agenda with(UUID id, ActivityKind kind) {
        if (items.size() >= LONGEST) {
            throw Refusal.of("refusal.agenda.full", LONGEST);
        }
        if (!kind.place().repeatable()
                && items.stream().anyMatch(item -> item.kind().equals(kind.key()))) {
            throw Refusal.of("refusal.agenda.once");
        }
        var part = items.isEmpty() ? 1 : items.getLast().part();
        var all = new ArrayList<>(items);
        all.add(AgendaItem.waiting(id, kind.key(), items.size(), kind.place().minutes(), part));
        return new Agenda(all);
    }

    /** Without one that the room has not been at; one stays. */
    Agenda without(UUID id) {
        var at = movable(id);
        if (items.size() == 1) {
            throw Refusal.of("refusal.agenda.last");
        }
        var left = new ArrayList<>(items);
        left.remove(at);
        return inOrder(left);
    }

    /**
     * With one activity a step earlier or later: past its neighbour, or over the border into the neighbouring part. As it is where there
     * is no further.
     */
    Agenda moved(UUID id, boolean earlier) {
        var at = movable(id);
        var to = earlier ? at - 1 : at + 1;
        if (to < 0 || to >= items.size()) {
            return this;
        }
        var item = items.get(at);
        var neighbour = items.get(to);
        var all = new ArrayList<>(items);
        if (neighbour.part() != item.part()) {
            all.set(at, item.at(at, neighbour.part()));
        } else {
            var unused = movable(neighbour.id());
            Collections.swap(all, at, to);
        }
        return inOrder(all);
    }

    /** With a new part beginning at this activity, or without the border before it. */
    Agenda divided(UUID id, boolean apart) {
        var at = movable(id);
        var divided = at > 0 && items.get(at - 1).part() != items.get(at).part();
        if (at == 0 || divided == apart) {
            return this;
        }
        if (apart && items.getLast().part() >= MOST_PARTS) {
            throw Refusal.of("refusal.agenda.parts", MOST_PARTS);
        }
        var all = new ArrayList<>(items);
        all.replaceAll(
                item -> items.indexOf(item) < at ? item : item.at(item.position(), item.part() + (apart ? 1 : -1)));
        return inOrder(all);
    }

    AgendaItem item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }

    private int movable(UUID id) {
        var item = item(id);
        if (item.begun()) {
            throw Refusal.of("refusal.agenda.begun");
        }
        return items.indexOf(item);
    }

    /** Places count from 0 and parts from 1, without gaps. */
    private static Agenda inOrder(List<AgendaItem> items) {
        var all = new ArrayList<AgendaItem>();
        var part = 1;
        for (var at = 0; at < items.size(); at++) {
            var item = items.get(at);
            part += at > 0 && item.part() != items.get(at - 1).part() ? 1 : 0;
            all.add(item.at(at, part));
        }
        return new Agenda(all);
    }
}
