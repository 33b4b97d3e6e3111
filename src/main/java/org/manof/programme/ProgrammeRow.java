package org.manof.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme as it is stored. */
record ProgrammeRow(
        UUID id,
        UUID initiativeId,
        UUID leverId,
        UUID activityId,
        @Nullable UUID authorId,
        String name,
        String sector,
        @Nullable UUID bodyId,
        String bodyText,
        String partners,
        String reach,
        @Nullable Long budget,
        String source,
        Evaluation evaluation,
        String how,
        String link,
        @Nullable UUID mergedInto) {

    static ProgrammeRow of(
            UUID id, UUID initiative, UUID lever, UUID activity, @Nullable UUID author, Description about) {
        return new ProgrammeRow(
                id,
                initiative,
                lever,
                activity,
                author,
                about.name(),
                about.sector(),
                about.body(),
                about.bodyText(),
                about.partners(),
                about.reach(),
                about.budget(),
                about.source(),
                about.evaluation(),
                about.how(),
                about.link(),
                null);
    }

    Description about() {
        return new Description(name, sector, bodyId, bodyText, partners, reach, budget, source, evaluation, how, link);
    }
}
