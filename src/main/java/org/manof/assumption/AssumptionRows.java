package org.manof.assumption;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.manof.workshop.StoredWritings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assumptions, from private note to published and merged. */
@Repository
class AssumptionRows extends StoredWritings<AssumptionRow> {
    private final Clock clock;

    AssumptionRows(JdbcClient jdbc, Clock clock) {
        super(jdbc, "assumption", AssumptionRow.class);
        this.clock = clock;
    }

    void add(AssumptionRow row) {
        add(row, OffsetDateTime.now(clock));
    }

    /** Adds one that was there before, in its old place. */
    void add(AssumptionRow row, OffsetDateTime createdAt) {
        jdbc.sql("""
                insert into assumption (id, initiative_id, workshop_id, author_id, content, published_round, created_at)
                values (:id, :initiative, :workshop, :author, :content, :round, :now)""")
                .param("id", row.id())
                .param("initiative", row.initiativeId())
                .param("workshop", row.workshopId())
                .param("author", row.authorId())
                .param("content", row.content())
                .param("round", row.publishedRound())
                .param("now", createdAt)
                .update();
    }

    void rewrite(UUID assumption, String content) {
        jdbc.sql("update assumption set content = ? where id = ?")
                .param(content)
                .param(assumption)
                .update();
    }

    /** The text of one that everyone may see; empty for another. */
    String publishedText(UUID assumption) {
        return published(assumption).map(AssumptionRow::content).orElse("");
    }
}
