package org.manof.lever;

import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was known when levers were chosen; a choice that is taken back takes it along. */
@Repository
class BasisRows {
    private final JdbcClient jdbc;

    BasisRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record BasisRow(
            UUID leverId,
            int round,
            int dots,
            int voters,
            int turnout,
            int place,
            int outOf,
            @Nullable Double alone,
            @Nullable Double together) {
        ChoiceBasis basis() {
            return new ChoiceBasis(new LeverVote(round, dots, voters, turnout, place, outOf), alone, together);
        }
    }

    void add(UUID lever, ChoiceBasis basis) {
        var vote = basis.vote();
        jdbc.sql("""
                insert into chosen_basis (lever_id, round, dots, voters, turnout, place, out_of, alone, together)
                values (:lever, :round, :dots, :voters, :turnout, :place, :of, :alone, :together)""")
                .param("lever", lever)
                .param("round", vote.round())
                .param("dots", vote.dots())
                .param("voters", vote.voters())
                .param("turnout", vote.turnout())
                .param("place", vote.rank())
                .param("of", vote.of())
                .param("alone", basis.alone(), Types.DOUBLE)
                .param("together", basis.together(), Types.DOUBLE)
                .update();
    }

    /** What was known when the lever was chosen; empty for a choice that an older version kept without it. */
    Optional<ChoiceBasis> find(UUID lever) {
        return jdbc.sql("select " + Rows.columns(BasisRow.class) + " from chosen_basis where lever_id = ?")
                .param(lever)
                .query(Rows.as(BasisRow.class))
                .optional()
                .map(BasisRow::basis);
    }

    /** By lever, for all levers chosen in an initiative. */
    Map<UUID, ChoiceBasis> of(UUID initiative) {
        return Rows.of(jdbc.sql("select " + Rows.columns("b", BasisRow.class)
                                + " from chosen_basis b join lever l on l.id = b.lever_id where l.initiative_id = ?")
                        .param(initiative)
                        .query(Rows.as(BasisRow.class)))
                .stream()
                .collect(Collectors.toMap(BasisRow::leverId, BasisRow::basis));
    }
}
