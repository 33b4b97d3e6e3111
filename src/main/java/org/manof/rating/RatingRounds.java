package org.manof.rating;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of the activities that rate, with their shortlists. */
@Repository
class RatingRounds {
    private static final String SELECT = "select " + Rows.columns(RatingRoundRow.class) + " from rating_round";

    private final JdbcClient jdbc;

    RatingRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Option(UUID optionId) {}

    List<RatingRoundRow> of(UUID activity) {
        return Rows.of(jdbc.sql(SELECT + " where activity_id = ? order by number")
                .param(activity)
                .query(Rows.as(RatingRoundRow.class)));
    }

    /** The rounds that the room has seen, in the order in which it did. */
    List<RatingRoundRow> seen(UUID activity) {
        return Rows.of(jdbc.sql(SELECT + " where activity_id = ? and seen_at is not null order by seen_at, number")
                .param(activity)
                .query(Rows.as(RatingRoundRow.class)));
    }

    /** The newest round that was opened in the activity's round {@code turn}. */
    Optional<RatingRoundRow> latest(UUID activity, int turn) {
        return of(activity).stream().filter(round -> round.turn() == turn).reduce((_, later) -> later);
    }

    void add(UUID activity, int number, int turn, int size) {
        jdbc.sql("""
                insert into rating_round (id, activity_id, number, turn, size) values (?, ?, ?, ?, ?) on conflict do nothing""")
                .param(Ids.next())
                .param(activity)
                .param(number)
                .param(turn)
                .param(size)
                .update();
    }

    void size(UUID round, int size) {
        jdbc.sql("update rating_round set size = ? where id = ?")
                .param(size)
                .param(round)
                .update();
    }

    void shortlist(UUID round, List<UUID> options) {
        jdbc.sql("delete from rating_option where round_id = ?").param(round).update();
        for (var option : options) {
            jdbc.sql("insert into rating_option (round_id, option_id, position) values (?, ?, ?)")
                    .param(round)
                    .param(option)
                    .param(options.indexOf(option))
                    .update();
        }
    }

    /** Whether an option is on any shortlist, in whatever workshop. */
    boolean anyWith(UUID option) {
        return jdbc.sql("select count(*) from rating_option where option_id = ?")
                        .param(option)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<UUID> shortlist(UUID round) {
        return jdbc
                .sql("select option_id from rating_option where round_id = ? order by position")
                .param(round)
                .query(Rows.as(Option.class))
                .list()
                .stream()
                .map(Option::optionId)
                .toList();
    }

    void revealed(UUID round, @Nullable OffsetDateTime at) {
        jdbc.sql("update rating_round set revealed_at = :at where id = :id")
                .param("at", at, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", round)
                .update();
    }

    void seen(UUID round, OffsetDateTime at) {
        jdbc.sql("update rating_round set seen_at = ? where id = ?")
                .param(at)
                .param(round)
                .update();
    }

    void drop(UUID round) {
        jdbc.sql("delete from rating_round where id = ?").param(round).update();
    }
}
