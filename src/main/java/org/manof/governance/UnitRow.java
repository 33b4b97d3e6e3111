package org.manof.governance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as stored. */
record UnitRow(
        UUID id,
        UUID initiativeId,
        UnitKind kind,
        UnitPlace place,
        @Nullable UUID leverId,
        @Nullable UUID goalId,
        String about,
        String name,
        String purpose,
        @Nullable Rhythm rhythm,
        int position,
        boolean removed) {
    /** A unit of which nothing but its kind is known. */
    static UnitRow fresh(UUID id, UUID initiative, UnitKind kind, int position) {
        return new UnitRow(id, initiative, kind, kind.place(), null, null, "", "", "", null, position, false);
    }

    UnitRow forLever(UUID lever, String title) {
        return new UnitRow(id, initiativeId, kind, place, lever, null, title, name, purpose, rhythm, position, removed);
    }

    UnitRow forGoal(UUID goal) {
        return new UnitRow(id, initiativeId, kind, place, null, goal, about, name, purpose, rhythm, position, removed);
    }

    UnitRow called(UnitKind nextKind, String nextName, String nextPurpose) {
        return new UnitRow(
                id,
                initiativeId,
                nextKind,
                place,
                leverId,
                goalId,
                about,
                nextName,
                nextPurpose,
                rhythm,
                position,
                removed);
    }

    UnitRow meeting(@Nullable Rhythm next) {
        return new UnitRow(
                id, initiativeId, kind, place, leverId, goalId, about, name, purpose, next, position, removed);
    }

    UnitRow at(UnitPlace nextPlace, int nextPosition) {
        return new UnitRow(
                id,
                initiativeId,
                kind,
                nextPlace,
                leverId,
                goalId,
                about,
                name,
                purpose,
                rhythm,
                nextPosition,
                removed);
    }

    UnitRow removed(boolean next) {
        return new UnitRow(
                id, initiativeId, kind, place, leverId, goalId, about, name, purpose, rhythm, position, next);
    }
}
