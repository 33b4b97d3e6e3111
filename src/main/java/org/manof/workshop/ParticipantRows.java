package org.manof.workshop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The participants and whether they said that they are done. */
@Repository
class ParticipantRows {
    private static final String COLUMNS = Rows.columns(ParticipantRow.class);
    private final JdbcClient jdbc;
    private final Cache<UUID, Roster> rosters = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Changes with whoever comes, is taken out or taken back, whatever the clock says; nobody's row changes otherwise. */
    private record Comings(int came, Set<UUID> removed) {}

    private record Roster(Comings comings, List<ParticipantRow> rows) {}

    ParticipantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if this browser is in the workshop already, perhaps through another tab. */
    boolean add(Participant person, String guestKey, boolean byHand, OffsetDateTime now) {
        return jdbc.sql("""
                insert into participant (id, workshop_id, guest_key, name, sector, organisation, language, by_hand, simulated, joined_at)
                values (:id, :workshop, :key, :name, :sector, :organisation, :language, :hand, :simulated, :now) on conflict do nothing""")
                        .param("id", person.id())
                        .param("workshop", person.workshop())
                        .param("key", guestKey)
                        .param("name", person.name())
                        .param("sector", person.sector())
                        .param("organisation", person.organisation())
                        .param("language", person.language().tag())
                        .param("hand", byHand)
                        .param("simulated", Simulated.is(guestKey))
                        .param("now", now)
                        .update()
                == 1;
    }

    Optional<ParticipantRow> of(UUID workshop, String guestKey) {
        return jdbc.sql("select " + COLUMNS + " from participant where workshop_id = ? and guest_key = ?")
                .param(workshop)
                .param(guestKey)
                .query(Rows.as(ParticipantRow.class))
                .optional();
    }

    /** The key of somebody who is here without a phone. */
    Optional<String> handKey(UUID workshop, UUID participant) {
        return jdbc.sql("""
                select guest_key from participant
                where workshop_id = ? and id = ? and by_hand and removed_at is null""").params(workshop, participant).query(String.class).optional();
    }

    /** The name that somebody came in with, who may have been taken out since. */
    Optional<String> name(UUID workshop, UUID participant) {
        return jdbc.sql("select name from participant where workshop_id = ? and id = ?")
                .params(workshop, participant)
                .query(String.class)
                .optional();
    }

    /** The newest workshop that this browser is in and that has not ended. */
    Optional<ParticipantRow> latest(String guestKey, OffsetDateTime now) {
        return jdbc.sql("select " + Rows.columns("p", ParticipantRow.class) + """
                 from participant p join workshop w on w.id = p.workshop_id
                where p.guest_key = ? and p.removed_at is null and w.expires_at > ?
                order by p.joined_at desc limit 1""")
                .param(guestKey)
                .param(now)
                .query(Rows.as(ParticipantRow.class))
                .optional();
    }

    /**
     * Everybody who came and was not taken out, in the order of coming. Read anew only after somebody came, went or was taken back; kept
     * only where nothing is being written that could still be undone.
     */
    List<ParticipantRow> present(UUID workshop) {
        var now = comings(workshop);
        var known = rosters.getIfPresent(workshop);
        if (known != null && known.comings().equals(now)) {
            return known.rows();
        }
        var rows = read(workshop);
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            rosters.put(workshop, new Roster(now, rows));
        }
        return rows;
    }

    private Comings comings(UUID workshop) {
        var came = jdbc.sql("select count(*) from participant where workshop_id = ?")
                .param(workshop)
                .query(Integer.class)
                .single();
        return new Comings(
                came,
                Set.copyOf(
                        Rows.of(jdbc.sql("select id from participant where workshop_id = ? and removed_at is not null")
                                .param(workshop)
                                .query(UUID.class))));
    }

    private List<ParticipantRow> read(UUID workshop) {
        return Rows.of(jdbc.sql("select " + COLUMNS
                        + " from participant where workshop_id = ? and removed_at is null order by joined_at, id")
                .param(workshop)
                .query(Rows.as(ParticipantRow.class)));
    }

    Set<UUID> done(UUID activity, int round) {
        return Set.copyOf(Rows.of(jdbc.sql("select participant_id from readiness where activity_id = ? and round = ?")
                .param(activity)
                .param(round)
                .query(UUID.class)));
    }

    void ready(UUID activity, int round, UUID participant, boolean ready) {
        jdbc.sql(
                        ready
                                ? "insert into readiness (activity_id, round, participant_id) values (?, ?, ?) on conflict do nothing"
                                : "delete from readiness where activity_id = ? and round = ? and participant_id = ?")
                .param(activity)
                .param(round)
                .param(participant)
                .update();
    }

    /** Takes somebody out of the room, or with null back in. True if that participant is of this workshop. */
    boolean remove(UUID workshop, UUID participant, @Nullable OffsetDateTime at) {
        return jdbc.sql("update participant set removed_at = :at where workshop_id = :workshop and id = :id")
                        .param("at", at, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("workshop", workshop)
                        .param("id", participant)
                        .update()
                == 1;
    }

    /** Takes somebody out for good, whose key another may have then; false if they are not here. */
    boolean leave(UUID workshop, UUID participant, OffsetDateTime at) {
        return jdbc.sql("""
                update participant set removed_at = :at, guest_key = :key
                where workshop_id = :workshop and id = :id and removed_at is null""")
                        .param("at", at)
                        .param("key", "gone:" + participant)
                        .param("workshop", workshop)
                        .param("id", participant)
                        .update()
                == 1;
    }

    /** Whether anybody of that sector is or was in one of the initiative's workshops. */
    boolean anyIn(UUID initiative, String sector) {
        return jdbc.sql("""
                select count(*) from participant p join workshop w on w.id = p.workshop_id
                where w.initiative_id = ? and p.sector = ?""").params(initiative, sector).query(Integer.class).single() > 0;
    }

    /** How many of one sector came to a workshop. */
    record Came(UUID workshop, String title, OffsetDateTime made, String sector, int people) {}

    /** Who came to the workshops of an initiative and was not taken out, the first workshop first. */
    List<Came> attendance(UUID initiative) {
        return Rows.of(jdbc.sql("""
                select w.id as workshop, w.title, w.created_at as made, p.sector, count(*) as people
                from participant p join workshop w on w.id = p.workshop_id
                where w.initiative_id = ? and p.removed_at is null
                group by w.id, w.title, w.created_at, p.sector order by w.created_at, w.id, p.sector""").param(initiative).query(Rows.as(Came.class)));
    }
}
