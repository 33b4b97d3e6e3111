package org.manof.recruitment;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Level;

/** A candidate as it is stored. */
record CandidateRow(
        UUID id,
        UUID initiativeId,
        @Nullable UUID activityId,
        @Nullable UUID authorId,
        boolean readFirst,
        @Nullable UUID stakeholderId,
        String name,
        String sector,
        Level level,
        String place,
        String does,
        String adapts,
        CandidateStatus status) {
    /** Whose word it is: a participant's in an activity, or staff's; and which stakeholder they are already, if they are one. */
    record Origin(
            @Nullable UUID activity,
            @Nullable UUID author,
            boolean readFirst,
            @Nullable UUID stakeholder) {
        /** What staff write. */
        static final Origin STAFF = new Origin(null, null, false, null);
    }

    /** A new one. */
    static CandidateRow of(UUID id, UUID initiative, NewCandidate typed, Origin origin) {
        return new CandidateRow(
                id,
                initiative,
                origin.activity(),
                origin.author(),
                origin.readFirst(),
                origin.stakeholder(),
                typed.name(),
                Objects.requireNonNull(typed.sector()),
                Objects.requireNonNull(typed.level()),
                typed.place(),
                typed.does(),
                typed.adapts(),
                CandidateStatus.MAPPED);
    }

    String text(CandidateField field) {
        return switch (field) {
            case NAME -> name;
            case PLACE -> place;
            case DOES -> does;
            case ADAPTS -> adapts;
        };
    }
}
