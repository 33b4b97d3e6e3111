package org.manof.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that staff did in a workshop: the stage's steps and the rooms' deeds, in one order. */
@Repository
class DeedRows {
    private static final String ALL = """
             from (
              select id, workshop_id, seq, cast(null as uuid) as activity_id, account_id, 'deed.step.' || verb as kind,
                before, taken_at, undone_at, undone_by from step
              union all
              select id, workshop_id, seq, activity_id, account_id, kind, before, taken_at, undone_at, undone_by from deed
            ) done where workshop_id = ?\s""";

    private final JdbcClient jdbc;
    private final DeedKinds kinds;
    private final Clock clock;

    DeedRows(JdbcClient jdbc, DeedKinds kinds, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** A deed as it was done, and perhaps taken back. {@code activityId} is unknown for steps, which know where the room was. */
    record Done(
            UUID id,
            UUID workshopId,
            long seq,
            @Nullable UUID activityId,
            UUID accountId,
            String kind,
            String before,
            OffsetDateTime takenAt,
            @Nullable OffsetDateTime undoneAt,
            @Nullable UUID undoneBy) {
        Deed deed() {
            return new Deed(id, workshopId, seq, kind, before);
        }
    }

    void add(WorkshopRow workshop, UUID account, String kind, String before) {
        jdbc.sql("""
                insert into deed (id, workshop_id, seq, activity_id, account_id, kind, before, taken_at)
                values (:id, :workshop, :seq, :activity, :account, :kind, :before, :now)""")
                .param("id", Ids.next())
                .param("workshop", workshop.id())
                .param("seq", workshop.seq())
                .param("activity", workshop.currentActivity(), java.sql.Types.OTHER)
                .param("account", account)
                .param("kind", kind)
                .param("before", before)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The last one that was not taken back, and that something takes back. */
    Optional<Deed> latest(UUID workshop) {
        return jdbc.sql("select " + Rows.columns(Done.class) + ALL.replace("?", ":workshop")
                        + "and undone_at is null and kind not in (:lasting) order by seq desc limit 1")
                .param("workshop", workshop)
                .param("lasting", kinds.lasting())
                .query(Rows.as(Done.class))
                .optional()
                .map(Done::deed);
    }

    /** The newest {@code most}, newest first, those that were taken back among them. */
    List<Done> newest(UUID workshop, int most) {
        return Rows.of(jdbc.sql("select " + Rows.columns(Done.class) + ALL + "order by seq desc limit ?")
                .params(workshop, most)
                .query(Rows.as(Done.class)));
    }

    void undone(Deed deed, UUID account) {
        var table = deed.kind().startsWith(StepDeeds.PREFIX) ? "step" : "deed";
        jdbc.sql("update " + table + " set undone_at = ?, undone_by = ? where id = ?")
                .params(OffsetDateTime.now(clock), account, deed.id())
                .update();
    }
}
