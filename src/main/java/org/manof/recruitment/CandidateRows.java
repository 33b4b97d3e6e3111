package org.manof.recruitment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.NameKey;
import org.manof.shared.Refusal;
import org.manof.shared.Rows;
import org.manof.workshop.Reviews;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The candidates; the schema lets an initiative have each name once. */
@Repository
class CandidateRows {
    private static final String SELECT = "select " + Rows.columns("c", CandidateRow.class) + " from candidate c ";

    /** What others than the author see: neither hidden, nor waiting to be read, nor of somebody who was taken out before staff took it up. */
    private static final String SEEN = Reviews.notHidden("c") + """
             and (not c.read_first or exists (select 1 from review r where r.text_id = c.id and r.approved))
             and (c.author_id is null or c.status <> 'MAPPED'
               or exists (select 1 from participant p where p.id = c.author_id and p.removed_at is null))\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CandidateRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Refuses a name that the initiative has already, perhaps by somebody who typed it at the same moment. */
    void add(CandidateRow row) {
        var added = jdbc.sql("""
                insert into candidate (id, initiative_id, activity_id, author_id, read_first, stakeholder_id, name, name_key, sector,
                  level, place, does, adapts, status, created_at)
                values (:id, :initiative, :activity, :author, :readFirst, :stakeholder, :name, :key, :sector,
                  :level, :place, :does, :adapts, :status, :now) on conflict do nothing""")
                .param("id", row.id())
                .param("initiative", row.initiativeId())
                .param("activity", row.activityId(), java.sql.Types.OTHER)
                .param("author", row.authorId(), java.sql.Types.OTHER)
                .param("readFirst", row.readFirst())
                .param("stakeholder", row.stakeholderId(), java.sql.Types.OTHER)
                .param("name", row.name())
                .param("key", NameKey.of(row.name()))
                .param("sector", row.sector())
                .param("level", row.level().name())
                .param("place", row.place())
                .param("does", row.does())
                .param("adapts", row.adapts())
                .param("status", row.status().name())
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (added == 0) {
            throw Refusal.of("refusal.candidate.exists", row.name());
        }
    }

    /** What everyone may see of an initiative, oldest first. */
    List<CandidateRow> seen(UUID initiative) {
        return Rows.of(jdbc.sql(SELECT + "where c.initiative_id = ? " + SEEN + "order by c.created_at, c.id")
                .param(initiative)
                .query(Rows.as(CandidateRow.class)));
    }

    /** A candidate that staff and room see; empty for a foreign and for a hidden one. */
    Optional<CandidateRow> seen(UUID initiative, UUID candidate) {
        return jdbc.sql(SELECT + "where c.initiative_id = ? and c.id = ? " + SEEN)
                .param(initiative)
                .param(candidate)
                .query(Rows.as(CandidateRow.class))
                .optional();
    }

    /** As {@link #seen(UUID, UUID)}, and keeps others from changing it until the transaction ends. */
    CandidateRow locked(UUID initiative, UUID candidate) {
        jdbc.sql("select id from candidate where id = ? for update")
                .param(candidate)
                .query(UUID.class)
                .optional();
        return seen(initiative, candidate).orElseThrow(Refusal::notFound);
    }

    Optional<CandidateRow> find(UUID candidate) {
        return jdbc.sql(SELECT + "where c.id = ?")
                .param(candidate)
                .query(Rows.as(CandidateRow.class))
                .optional();
    }

    /** All that participants proposed in an activity, whatever became of it, oldest first. */
    List<CandidateRow> sent(UUID activity) {
        return Rows.of(
                jdbc.sql(SELECT + "where c.activity_id = ? and c.author_id is not null order by c.created_at, c.id")
                        .param(activity)
                        .query(Rows.as(CandidateRow.class)));
    }

    /** Whether the initiative's candidates need a sector. */
    boolean anyOf(UUID initiative, String sector) {
        return jdbc.sql("select count(*) from candidate where initiative_id = ? and sector = ?")
                        .param(initiative)
                        .param(sector)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean anyWho(UUID stakeholder) {
        return jdbc.sql("select count(*) from candidate where stakeholder_id = ?")
                        .param(stakeholder)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Writes one text; refuses a name that somebody else has. */
    void write(CandidateRow row, CandidateField field, String text) {
        if (field == CandidateField.NAME) {
            name(row, text);
            return;
        }
        jdbc.sql("update candidate set " + field.name().toLowerCase(Locale.ROOT) + " = ? where id = ?")
                .param(text)
                .param(row.id())
                .update();
    }

    private void name(CandidateRow row, String name) {
        var taken = jdbc.sql("select count(*) from candidate where initiative_id = ? and name_key = ? and id <> ?")
                .params(row.initiativeId(), NameKey.of(name), row.id())
                .query(Integer.class)
                .single();
        if (taken > 0) {
            throw Refusal.of("refusal.candidate.exists", name);
        }
        try {
            jdbc.sql("update candidate set name = ?, name_key = ? where id = ?")
                    .params(name, NameKey.of(name), row.id())
                    .update();
        } catch (DuplicateKeyException sameMoment) {
            throw Refusal.of("refusal.candidate.exists", name);
        }
    }

    /** What its author words anew. */
    void rewrite(CandidateRow row, NewCandidate typed) {
        name(row, typed.name());
        jdbc.sql("update candidate set sector = ?, level = ?, place = ?, does = ?, adapts = ? where id = ?")
                .params(
                        Objects.requireNonNull(typed.sector()),
                        Objects.requireNonNull(typed.level()).name(),
                        typed.place(),
                        typed.does(),
                        typed.adapts(),
                        row.id())
                .update();
    }

    void become(UUID candidate, CandidateStatus status, @Nullable UUID stakeholder) {
        jdbc.sql("update candidate set status = :status, stakeholder_id = :stakeholder where id = :id")
                .param("status", status.name())
                .param("stakeholder", stakeholder, java.sql.Types.OTHER)
                .param("id", candidate)
                .update();
    }

    void delete(UUID candidate) {
        jdbc.sql("delete from candidate where id = ?").param(candidate).update();
    }
}
