package org.manof.initiative;

import java.util.EnumSet;
import java.util.Set;

/** What can be written in an initiative, with the most characters that each takes. */
public enum EditField {
    AUTHORITY(150),
    FIELD(80),
    MISSION(1000),
    FIRST_YEAR(4),
    HORIZON(2),
    /** What the circles of partnership mean in this initiative; empty: what they mean in the method. */
    STRATEGIC(300),
    DIRECT(300),
    WIDE(300),
    SECTOR(60),
    BARRIER(300),
    /** The lever that earlier stages suggested for a barrier. */
    LEVER(300),
    COMPONENT(300),
    GOAL(300),
    /** The number that a goal wants to reach. */
    TARGET(16),
    /** What the number counts, such as % or pupils. */
    UNIT(30);

    private static final Set<EditField> PLAIN = EnumSet.of(FIELD, FIRST_YEAR, HORIZON, TARGET, UNIT);
    private static final Set<EditField> OPTIONAL = EnumSet.of(STRATEGIC, DIRECT, WIDE, LEVER, TARGET, UNIT);
    private static final Set<EditField> LISTED = EnumSet.of(SECTOR, BARRIER, COMPONENT, GOAL);

    private final int limit;

    EditField(int limit) {
        this.limit = limit;
    }

    /** The most characters (code points) in one language. */
    public int limit() {
        return limit;
    }

    /** Whether it is written in each language for itself. */
    public boolean byLanguage() {
        return !PLAIN.contains(this);
    }

    /** Whether it may be left empty. */
    public boolean optional() {
        return OPTIONAL.contains(this);
    }

    /** Whether there is a list of these, to add to, to order and to take from. */
    public boolean listed() {
        return LISTED.contains(this);
    }

    boolean number() {
        return this == FIRST_YEAR || this == HORIZON || this == TARGET;
    }

    /** The most of them in one list. */
    int most() {
        return switch (this) {
            case SECTOR, GOAL -> 20;
            case BARRIER -> 30;
            case COMPONENT -> 60;
            default -> 1;
        };
    }
}
