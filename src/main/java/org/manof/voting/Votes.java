package org.manof.voting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.initiative.ComponentUser;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The votes: a row per voter and option. Every count is a query, and people who were removed are not in it. */
@Repository
class Votes implements ComponentUser {
    private static final String COUNTED = """
            from vote v join participant p on p.id = v.participant_id
            where v.round_id = ? and p.removed_at is null""";

    private final JdbcClient jdbc;

    Votes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Count(UUID option, int dots, int voters) {}

    private record Mine(UUID optionId, int dots) {}

    private record SectorVoters(String sector, int voters) {}

    Map<UUID, Integer> mine(UUID round, UUID participant) {
        var mine = new HashMap<UUID, Integer>();
        jdbc.sql("select option_id, dots from vote where round_id = ? and participant_id = ?")
                .param(round)
                .param(participant)
                .query(Rows.as(Mine.class))
                .list()
                .forEach(row -> mine.put(row.optionId(), row.dots()));
        return Map.copyOf(mine);
    }

    /** Makes the voter's ballot if need be and holds it to the transaction's end: two tabs vote one after the other. */
    void lock(UUID round, UUID participant) {
        if (!held(round, participant)) {
            jdbc.sql("insert into ballot (round_id, participant_id) values (?, ?) on conflict do nothing")
                    .param(round)
                    .param(participant)
                    .update();
            var unused = held(round, participant);
        }
    }

    private boolean held(UUID round, UUID participant) {
        return jdbc.sql("select participant_id from ballot where round_id = ? and participant_id = ? for update")
                .param(round)
                .param(participant)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Writes the wanted number of dots in place of those that lay there {@code before}; under the ballot's lock. */
    void put(UUID round, UUID participant, UUID option, int before, int dots) {
        if (dots == 0) {
            jdbc.sql("delete from vote where round_id = ? and participant_id = ? and option_id = ?")
                    .param(round)
                    .param(participant)
                    .param(option)
                    .update();
        } else if (before == 0) {
            jdbc.sql("insert into vote (round_id, participant_id, option_id, dots) values (?, ?, ?, ?)")
                    .param(round)
                    .param(participant)
                    .param(option)
                    .param(dots)
                    .update();
        } else {
            jdbc.sql("update vote set dots = ? where round_id = ? and participant_id = ? and option_id = ?")
                    .param(dots)
                    .param(round)
                    .param(participant)
                    .param(option)
                    .update();
        }
    }

    /** One voter's dots on one option; whose they are serves to tell ballots apart, and goes no further than counting. */
    record Cast(UUID voter, UUID option, int dots) {}

    List<Cast> casts(UUID round) {
        return Rows.of(jdbc.sql("select v.participant_id as voter, v.option_id as option, v.dots " + COUNTED)
                .param(round)
                .query(Rows.as(Cast.class)));
    }

    /** Who voted, whoever was taken out since included. */
    Set<UUID> voters(UUID round) {
        return Set.copyOf(Rows.of(jdbc.sql("select distinct participant_id from vote where round_id = ?")
                .param(round)
                .query(UUID.class)));
    }

    int turnout(UUID round) {
        return jdbc.sql("""
                select count(*) from ballot b join participant p on p.id = b.participant_id
                where b.round_id = ? and p.removed_at is null and exists (
                  select 1 from vote v where v.round_id = b.round_id and v.participant_id = b.participant_id)""").param(round).query(Integer.class).single();
    }

    boolean any(UUID round) {
        return jdbc.sql("select 1 from vote where round_id = ? limit 1")
                .param(round)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Removed people count too, since they can be let in again. */
    @Override
    public boolean uses(UUID option) {
        return jdbc.sql("select count(*) from vote where option_id = ?")
                        .param(option)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who of a workshop was taken out: their votes are in no count. */
    Set<UUID> removed(UUID workshop) {
        return Set.copyOf(
                Rows.of(jdbc.sql("select id from participant where workshop_id = ? and removed_at is not null")
                        .param(workshop)
                        .query(UUID.class)));
    }

    List<Count> counts(UUID round) {
        return Rows.of(jdbc.sql("select v.option_id as option, sum(v.dots) as dots, count(*) as voters " + COUNTED
                        + " group by v.option_id")
                .param(round)
                .query(Rows.as(Count.class)));
    }

    Map<String, Integer> votersBySector(UUID round) {
        var voters = new HashMap<String, Integer>();
        jdbc.sql("select p.sector, count(distinct v.participant_id) as voters " + COUNTED + " group by p.sector")
                .param(round)
                .query(Rows.as(SectorVoters.class))
                .list()
                .forEach(row -> voters.put(row.sector(), row.voters()));
        return voters;
    }

    List<Strips.Share> shares(UUID round) {
        return Rows.of(jdbc.sql("select p.sector, v.option_id as option, sum(v.dots) as dots " + COUNTED
                        + " group by p.sector, v.option_id")
                .param(round)
                .query(Rows.as(Strips.Share.class)));
    }
}
