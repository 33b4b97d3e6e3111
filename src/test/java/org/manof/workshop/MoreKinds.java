package org.manof.workshop;

import java.util.Set;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.springframework.context.ApplicationContext;

/** Kinds of activity that the standard agenda does not have, composed into a workshop. */
public final class MoreKinds {
    private MoreKinds() {}

    /** Adds each kind and moves it to where such a kind comes in an agenda. */
    public static void into(ApplicationContext spring, Actor.Staff facilitator, UUID workshop, Set<String> kinds) {
        var editing = spring.getBean(AgendaEditing.class);
        var known = spring.getBean(Kinds.class);
        for (var kind : kinds) {
            var added = Ids.next();
            editing.add(facilitator, workshop, kind, added);
            var later = editing.read(facilitator, workshop).stream()
                    .filter(item -> known.of(item.kind()).place().order()
                            > known.of(kind).place().order())
                    .count();
            for (var steps = 0; steps < later; steps++) {
                var seen = editing.read(facilitator, workshop).stream()
                        .map(AgendaItem::id)
                        .toList();
                editing.move(facilitator, workshop, added, true, seen);
            }
        }
    }
}
