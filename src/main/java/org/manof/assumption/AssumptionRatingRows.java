package org.manof.assumption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far people agree: a row per person, assumption and round. Every count is a query. */
@Repository
class AssumptionRatingRows {
    private final JdbcClient jdbc;

    AssumptionRatingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Mine(UUID assumptionId, int grade) {}

    /** How many people gave an assumption this grade, as last shown. */
    record Count(UUID assumptionId, int shown, int people) {}

    /** Writes a person's grade over the one before; 0 takes it back. Two tabs at once leave one row. */
    void put(UUID assumption, int round, UUID participant, int grade) {
        if (changed(assumption, round, participant, grade) == 0) {
            jdbc.sql("""
                    insert into assumption_rating (assumption_id, round, participant_id) values (?, ?, ?)
                    on conflict do nothing""").param(assumption).param(round).param(participant).update();
            var unused = changed(assumption, round, participant, grade);
        }
    }

    private int changed(UUID assumption, int round, UUID participant, int grade) {
        return jdbc.sql("""
                update assumption_rating set grade = nullif(cast(? as int), 0)
                where assumption_id = ? and round = ? and participant_id = ?""")
                .param(grade)
                .param(assumption)
                .param(round)
                .param(participant)
                .update();
    }

    Map<UUID, Integer> mine(UUID workshop, int round, UUID participant) {
        var mine = new HashMap<UUID, Integer>();
        jdbc.sql("""
                select r.assumption_id, r.grade from assumption_rating r join assumption a on a.id = r.assumption_id
                where a.workshop_id = ? and r.round = ? and r.participant_id = ? and r.grade is not null""")
                .param(workshop)
                .param(round)
                .param(participant)
                .query(Rows.as(Mine.class))
                .list()
                .forEach(row -> mine.put(row.assumptionId(), row.grade()));
        return Map.copyOf(mine);
    }

    /** Who rated anything in the round, whoever was taken out since included. */
    Set<UUID> people(UUID workshop, int round) {
        return Set.copyOf(Rows.of(jdbc.sql("""
                select distinct r.participant_id from assumption_rating r join assumption a on a.id = r.assumption_id
                where a.workshop_id = ? and r.round = ? and r.grade is not null""").params(workshop, round).query(UUID.class)));
    }

    /** How many people rated anything in the round; those who were removed do not count. */
    int turnout(UUID workshop, int round) {
        return jdbc.sql("""
                select count(distinct r.participant_id) from assumption_rating r
                join assumption a on a.id = r.assumption_id join participant p on p.id = r.participant_id
                where a.workshop_id = ? and r.round = ? and r.grade is not null and p.removed_at is null""").param(workshop).param(round).query(Integer.class).single();
    }

    /** Whether anybody ever rated an assumption of the workshop. */
    boolean any(UUID workshop) {
        return jdbc.sql("""
                select count(*) from assumption_rating r join assumption a on a.id = r.assumption_id where a.workshop_id = ?""").param(workshop).query(Integer.class).single() > 0;
    }

    /**
     * Takes the round's grades as they are into what is shown. An assumption whose result was shown before keeps it while fewer than
     * {@code smallest} people differ: old and new result side by side would tell what those few said.
     */
    void show(UUID workshop, int round, int smallest) {
        var ready = Rows.of(jdbc.sql("""
                select r.assumption_id from assumption_rating r
                join assumption a on a.id = r.assumption_id join participant p on p.id = r.participant_id
                where a.workshop_id = :workshop and r.round = :round
                group by r.assumption_id
                having count(r.shown) < :smallest or :smallest <= sum(
                  case when (case when p.removed_at is null then r.grade end) is distinct from r.shown then 1 else 0 end)""")
                .param("workshop", workshop)
                .param("round", round)
                .param("smallest", smallest)
                .query(UUID.class));
        if (!ready.isEmpty()) {
            jdbc.sql("""
                    update assumption_rating set shown = case when participant_id in
                      (select id from participant where workshop_id = :workshop and removed_at is null) then grade end
                    where round = :round and assumption_id in (:ready)""")
                    .param("workshop", workshop)
                    .param("round", round)
                    .param("ready", ready)
                    .update();
        }
    }

    List<Count> shown(UUID workshop, int round) {
        return Rows.of(jdbc.sql("""
                select r.assumption_id, r.shown, count(*) as people
                from assumption_rating r join assumption a on a.id = r.assumption_id
                where a.workshop_id = ? and r.round = ? and r.shown is not null group by r.assumption_id, r.shown""").param(workshop).param(round).query(Rows.as(Count.class)));
    }
}
