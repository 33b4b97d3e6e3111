package org.manof.assumption;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Lineage;
import org.manof.shared.Rows;
import org.manof.workshop.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assumptions, from private note to published and merged. */
@Repository
class AssumptionRows {
    private static final String SELECT = """
            select id, initiative_id, workshop_id, author_id, content, published_round, merged_into from assumption\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AssumptionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many were written, and by how many people; those of people who were removed do not count. */
    record Count(int written, int people) {}

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

    void delete(UUID assumption) {
        jdbc.sql("delete from assumption where id = ?").param(assumption).update();
    }

    void mergeInto(UUID merged, Collection<UUID> sources) {
        jdbc.sql("update assumption set merged_into = :merged where id in (:sources)")
                .param("merged", merged)
                .param("sources", sources)
                .update();
    }

    /** All that participants wrote in a workshop, hidden or not, oldest first. */
    List<AssumptionRow> written(UUID workshop) {
        return Rows.of(jdbc.sql(SELECT + "where workshop_id = ? and author_id is not null order by created_at, id")
                .param(workshop)
                .query(Rows.as(AssumptionRow.class)));
    }

    /** Makes an assumption private to its author again. */
    void unpublish(UUID assumption) {
        jdbc.sql("update assumption set published_round = null where id = ?")
                .param(assumption)
                .update();
    }

    Optional<AssumptionRow> find(UUID assumption) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(assumption)
                .query(Rows.as(AssumptionRow.class))
                .optional();
    }

    OffsetDateTime createdAt(UUID assumption) {
        return jdbc.sql("select created_at from assumption where id = ?")
                .param(assumption)
                .query((row, at) -> row.getObject("created_at", OffsetDateTime.class))
                .single();
    }

    /** The text of one that everyone may see; empty for another. */
    String publishedText(UUID assumption) {
        return jdbc.sql(SELECT + "where id = ? and published_round is not null" + Reviews.notHidden("assumption"))
                .param(assumption)
                .query(Rows.as(AssumptionRow.class))
                .optional()
                .map(AssumptionRow::content)
                .orElse("");
    }

    List<AssumptionRow> ofAuthor(UUID participant) {
        return Rows.of(jdbc.sql(SELECT + "where author_id = ? order by created_at, id")
                .param(participant)
                .query(Rows.as(AssumptionRow.class)));
    }

    Count count(UUID workshop) {
        return jdbc.sql("""
                select count(*) as written, count(distinct a.author_id) as people
                from assumption a join participant p on p.id = a.author_id where a.workshop_id = ? and p.removed_at is null""").param(workshop).query(Rows.as(Count.class)).single();
    }

    /** Puts what is still private into the gallery, but for what people wrote who were removed, what is hidden, and what is to be read first. */
    void publish(UUID workshop, int round, boolean readFirst) {
        jdbc.sql("""
                update assumption set published_round = :round where workshop_id = :workshop and published_round is null
                and (author_id is null or author_id in
                  (select id from participant where workshop_id = :workshop and removed_at is null))""" + Reviews.passed("assumption", readFirst))
                .param("round", round)
                .param("workshop", workshop)
                .update();
    }

    /** Takes back out of the gallery what {@link #publish} of the round put there. */
    void hide(UUID workshop, int round) {
        jdbc.sql("update assumption set published_round = null where workshop_id = ? and published_round = ?")
                .param(workshop)
                .param(round)
                .update();
    }

    /** What is published in a workshop, oldest first. */
    Lineage<AssumptionRow> gallery(UUID workshop) {
        var published = jdbc.sql(SELECT + "where workshop_id = ? and published_round is not null"
                        + Reviews.notHidden("assumption") + "order by created_at, id")
                .param(workshop)
                .query(Rows.as(AssumptionRow.class));
        return new Lineage<>(Rows.of(published), AssumptionRow::id, AssumptionRow::mergedInto);
    }
}
