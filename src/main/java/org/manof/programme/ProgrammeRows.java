package org.manof.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Rows;
import org.manof.workshop.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programmes, as people and staff wrote them and as they were merged. */
@Repository
class ProgrammeRows {
    private static final String SELECT = "select " + Rows.columns(ProgrammeRow.class) + " from programme ";
    private static final String ORDER = " order by created_at, id";

    /** Whoever was taken out of the room takes along what they wrote, unless something was built on it. */
    private static final String STAYS = """
             and (author_id is null or merged_into is not null
              or exists (select 1 from participant a where a.id = programme.author_id and a.removed_at is null)
              or exists (select 1 from programme_decision d where d.programme_id = programme.id)
              or exists (select 1 from programme_ballot b where b.programme_id = programme.id))\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgrammeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(ProgrammeRow row) {
        add(row, OffsetDateTime.now(clock));
    }

    /** Adds a programme that was there before, in its old place. */
    void add(ProgrammeRow row, OffsetDateTime createdAt) {
        with(jdbc.sql("""
                insert into programme (id, initiative_id, lever_id, activity_id, author_id, name, sector, body_id, body_text,
                  partners, reach, budget, source, evaluation, how, link, created_at)
                values (:id, :initiative, :lever, :activity, cast(:author as uuid), :name, :sector, cast(:body as uuid), :bodyText,
                  :partners, :reach, cast(:budget as bigint), :source, :evaluation, :how, :link, :now)"""), row.about())
                .param("id", row.id())
                .param("initiative", row.initiativeId())
                .param("lever", row.leverId())
                .param("activity", row.activityId())
                .param("author", row.authorId())
                .param("now", createdAt)
                .update();
    }

    void rewrite(UUID programme, Description about) {
        with(jdbc.sql("""
                update programme set name = :name, sector = :sector, body_id = cast(:body as uuid), body_text = :bodyText,
                  partners = :partners, reach = :reach, budget = cast(:budget as bigint), source = :source,
                  evaluation = :evaluation, how = :how, link = :link where id = :id"""), about).param("id", programme).update();
    }

    void delete(UUID programme) {
        jdbc.sql("delete from programme where id = ?").param(programme).update();
    }

    void mergeInto(UUID merged, Collection<UUID> sources) {
        jdbc.sql("update programme set merged_into = :merged where id in (:sources)")
                .param("merged", merged)
                .param("sources", sources)
                .update();
    }

    /** Waits for whoever is changing one of them, in another workshop perhaps, and keeps others from it. */
    void lock(Collection<UUID> programmes) {
        programmes.stream()
                .sorted()
                .forEach(id -> jdbc.sql("select id from programme where id = ? for update")
                        .param(id)
                        .query(UUID.class)
                        .optional());
    }

    Optional<ProgrammeRow> find(UUID programme) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(programme)
                .query(Rows.as(ProgrammeRow.class))
                .optional();
    }

    OffsetDateTime createdAt(UUID programme) {
        return jdbc.sql("select created_at from programme where id = ?")
                .param(programme)
                .query((row, at) -> row.getObject("created_at", OffsetDateTime.class))
                .single();
    }

    /** All that participants wrote in an activity, hidden or not, oldest first. */
    List<ProgrammeRow> written(UUID activity) {
        return list("where activity_id = ? and author_id is not null" + ORDER, activity);
    }

    /** What one participant wrote, hidden or not, oldest first. */
    List<ProgrammeRow> ofAuthor(UUID participant) {
        return list("where author_id = ?" + ORDER, participant);
    }

    /** What the room may see of an activity, oldest first; with {@code readFirst} only what a facilitator approved or staff wrote. */
    List<ProgrammeRow> visible(UUID activity, boolean readFirst) {
        var read = readFirst
                ? " and (author_id is null or (1 = 1" + Reviews.passed("programme", true) + "))"
                : Reviews.notHidden("programme");
        return list("where activity_id = ? " + STAYS + read + ORDER, activity);
    }

    /** Whether any programme, a hidden one too, names the sector. */
    boolean anyOf(UUID initiative, String sector) {
        return jdbc.sql("select count(*) from programme where initiative_id = ? and sector = ?")
                        .params(initiative, sector)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether any programme, a hidden one too, names the stakeholder as its operating body. */
    boolean anyBy(UUID stakeholder) {
        return jdbc.sql("select count(*) from programme where body_id = ?")
                        .param(stakeholder)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<ProgrammeRow> list(String where, UUID id) {
        return Rows.of(jdbc.sql(SELECT + where).param(id).query(Rows.as(ProgrammeRow.class)));
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Description about) {
        return statement
                .param("name", about.name())
                .param("sector", about.sector())
                .param("body", about.body())
                .param("bodyText", about.bodyText())
                .param("partners", about.partners())
                .param("reach", about.reach())
                .param("budget", about.budget())
                .param("source", about.source())
                .param("evaluation", about.evaluation().name())
                .param("how", about.how())
                .param("link", about.link());
    }
}
