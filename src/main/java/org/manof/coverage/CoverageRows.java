package org.manof.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.shared.Rows;
import org.manof.workshop.SeenRounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers: a row per person and cell. */
@Repository
class CoverageRows implements SeenRounds.Answers {
    private static final String HERE =
            " a join participant p on p.id = a.participant_id and p.removed_at is null" + " where a.round_id = ?";

    private final JdbcClient jdbc;

    CoverageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Mine(UUID rowId, UUID columnId, int strength) {}

    /** An answer that counts; never to be shown as it is. */
    record Answer(UUID participantId, UUID rowId, UUID columnId, int strength) {}

    Map<Cell, Integer> mine(UUID round, UUID participant) {
        var mine = new HashMap<Cell, Integer>();
        jdbc.sql("""
                        select row_id, column_id, strength from coverage_answer
                        where round_id = ? and participant_id = ?""")
                .params(round, participant)
                .query(Rows.as(Mine.class))
                .list()
                .forEach(row -> mine.put(new Cell(row.rowId(), row.columnId()), row.strength()));
        return Map.copyOf(mine);
    }

    /** Writes an answer over the one that stood there; the last of two tabs is right. */
    void put(UUID round, UUID participant, Cell cell, int strength) {
        if (!change(round, participant, cell, strength) && !add(round, participant, cell, strength)) {
            change(round, participant, cell, strength);
        }
    }

    private boolean change(UUID round, UUID participant, Cell cell, int strength) {
        return written("""
                        update coverage_answer set strength = :strength where round_id = :round
                        and participant_id = :participant and row_id = :row and column_id = :column""", round, participant, cell, strength);
    }

    private boolean add(UUID round, UUID participant, Cell cell, int strength) {
        return written("""
                        insert into coverage_answer (round_id, participant_id, row_id, column_id, strength)
                        values (:round, :participant, :row, :column, :strength) on conflict do nothing""", round, participant, cell, strength);
    }

    private boolean written(String sql, UUID round, UUID participant, Cell cell, int strength) {
        return jdbc.sql(sql)
                        .param("strength", strength)
                        .param("round", round)
                        .param("participant", participant)
                        .param("row", cell.row())
                        .param("column", cell.column())
                        .update()
                == 1;
    }

    /** Who answered anything, whoever was taken out since included. */
    Set<UUID> answered(UUID round) {
        return Set.copyOf(Rows.of(jdbc.sql("select distinct participant_id from coverage_answer where round_id = ?")
                .param(round)
                .query(UUID.class)));
    }

    /** How many people in the room have answered anything. */
    int turnout(UUID round) {
        return count("select count(distinct a.participant_id) from coverage_answer" + HERE, round);
    }

    @Override
    public boolean any(UUID round) {
        return count("select count(*) from coverage_answer where round_id = ?", round) > 0;
    }

    @Override
    public void count(UUID round) {
        jdbc.sql("insert into coverage_counted (round_id, participant_id, row_id, column_id, strength)"
                        + " select a.round_id, p.id, a.row_id, a.column_id, a.strength from coverage_answer" + HERE)
                .param(round)
                .update();
    }

    List<Answer> counted(UUID round) {
        return Rows.of(jdbc.sql("""
                        select participant_id, row_id, column_id, strength from coverage_counted where round_id = ?""").param(round).query(Rows.as(Answer.class)));
    }

    /** How many people came into the workshop before this one, those who were removed included, so that it stays the same. */
    int position(UUID participant) {
        return count("""
                        select count(*) from participant p join participant me on me.workshop_id = p.workshop_id
                        where me.id = ? and (p.joined_at < me.joined_at or p.joined_at = me.joined_at and p.id < me.id)""", participant);
    }

    /** How many people are in the workshop. */
    int people(UUID workshop) {
        return count("select count(*) from participant where workshop_id = ? and removed_at is null", workshop);
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Integer.class).single();
    }
}
