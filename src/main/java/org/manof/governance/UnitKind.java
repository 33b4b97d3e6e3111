package org.manof.governance;

import java.util.Arrays;
import java.util.List;

/** The units that the guide names, and others; named by the bundle keys {@code model.kind.NAME}. */
public enum UnitKind {
    MINISTRIES(UnitPlace.PARTNERSHIPS),
    FOUNDATIONS(UnitPlace.PARTNERSHIPS),
    ORGANISATIONS(UnitPlace.PARTNERSHIPS),
    STEERING(UnitPlace.LEADERSHIP),
    MANAGEMENT(UnitPlace.LEADERSHIP),
    AUTHORITY(UnitPlace.LEADERSHIP),
    WORKING_GROUP(UnitPlace.GROUPS),
    MEASUREMENT(UnitPlace.MEASUREMENT),
    CORE_EFFORT(UnitPlace.CORE),
    OTHER(UnitPlace.LEADERSHIP);

    private final UnitPlace place;

    UnitKind(UnitPlace place) {
        this.place = place;
    }

    /** Where the guide draws it. */
    public UnitPlace place() {
        return place;
    }

    /** Those that the guide's picture has once, in its order. */
    static List<UnitKind> ofTheGuide() {
        return Arrays.stream(values())
                .filter(kind -> kind != WORKING_GROUP && kind != OTHER)
                .toList();
    }
}
