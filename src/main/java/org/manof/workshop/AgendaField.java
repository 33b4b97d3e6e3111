package org.manof.workshop;

import java.util.UUID;

/** A field of an activity that whoever composes the agenda writes. {@code name} is one of the constants, or an option's key. */
public record AgendaField(UUID activity, String name) {
    public static final String MINUTES = "minutes";
    public static final String INSTRUCTION = "instruction";

    /** Who sees names beside texts: the name of a {@link NamesFor}. */
    public static final String NAMES = "names";

    /** What an activity holds here now; empty for nothing, or the kind's own. */
    public String in(AgendaItem item) {
        return switch (name) {
            case MINUTES -> String.valueOf(item.minutes());
            case INSTRUCTION -> item.instruction();
            case NAMES -> item.namedFor().name();
            default ->
                item.options().containsKey(name) ? String.valueOf(item.options().get(name)) : "";
        };
    }
}
