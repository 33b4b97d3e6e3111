package org.manof.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rounds in which a room of the house collects hidden answers, in a table of its own. The first reveal fixes whose answers count,
 * and a round that was seen takes no further answer: if its reveal is undone and the activity opens again, another round begins, since
 * what a few people added would be had by subtraction.
 */
public final class SeenRounds {
    private static final String SELECT = "select " + Rows.columns(Round.class) + " from ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String table;
    private final Answers answers;

    /** What the rounds have to know of their answers. */
    public interface Answers {
        /** Whether anybody has answered in a round. */
        boolean any(UUID round);

        /** Fixes the answers that count from now on: those of all who are in the room. */
        void count(UUID round);
    }

    /**
     * A round as stored.
     *
     * @param turn the activity's own round in which it was opened
     * @param size how much is asked, in the room's own measure
     */
    public record Round(
            UUID id,
            UUID activityId,
            int number,
            int turn,
            int size,
            @Nullable OffsetDateTime seenAt,
            @Nullable OffsetDateTime revealedAt) {
        /** Whether people have been shown its results, though the reveal may have been undone. */
        public boolean seen() {
            return seenAt != null;
        }

        /** Whether its results are shown now. */
        public boolean revealed() {
            return revealedAt != null;
        }
    }

    /** Rounds in {@code table}, whose name is written in the code and never comes from outside. */
    public SeenRounds(JdbcClient jdbc, Clock clock, String table, Answers answers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.table = table;
        this.answers = answers;
    }

    /** All rounds of an activity, oldest first. */
    public List<Round> of(UUID activity) {
        return Rows.of(jdbc.sql(SELECT + table + " where activity_id = ? order by number")
                .param(activity)
                .query(Rows.as(Round.class)));
    }

    /** The rounds that people have seen, in the order in which they did. */
    public List<Round> seen(UUID activity) {
        return Rows.of(
                jdbc.sql(SELECT + table + " where activity_id = ? and seen_at is not null order by seen_at, number")
                        .param(activity)
                        .query(Rows.as(Round.class)));
    }

    /** The newest round that was opened in the activity's present round. */
    public Optional<Round> latest(ActivityRef activity) {
        return turn(activity).stream().reduce((_, later) -> later);
    }

    /** The round that takes answers next; made if there is none, or the last one was seen. {@code size} gets the round before, if any. */
    public Round begun(ActivityRef activity, ToIntFunction<Optional<Round>> size) {
        var open = latest(activity).filter(round -> !round.seen() || activity.phase() != Phase.OPEN);
        if (open.isEmpty()) {
            var all = of(activity.id());
            jdbc.sql("insert into " + table
                            + " (id, activity_id, number, turn, size) values (?, ?, ?, ?, ?) on conflict do nothing")
                    .params(
                            Ids.next(),
                            activity.id(),
                            all.size() + 1,
                            activity.round(),
                            size.applyAsInt(all.stream().reduce((_, later) -> later)))
                    .update();
        }
        return latest(activity).orElseThrow();
    }

    /** Changes how much is asked. */
    public void size(UUID round, int size) {
        jdbc.sql("update " + table + " set size = ? where id = ?")
                .params(size, round)
                .update();
    }

    /** Follows a step of the activity. When it opens, {@code opened} gets the round that begins or goes on. */
    public void stepped(ActivityRef activity, ToIntFunction<Optional<Round>> size, Consumer<Round> opened) {
        switch (activity.phase()) {
            case WAITING -> hide(activity);
            case OPEN -> {
                hide(activity);
                opened.accept(begun(activity, size));
            }
            case CLOSED -> {
                dropEmpty(activity);
                hide(activity);
            }
            case REVEALED -> latest(activity).ifPresent(this::reveal);
        }
    }

    private void reveal(Round round) {
        var now = OffsetDateTime.now(clock);
        if (!round.seen()) {
            answers.count(round.id());
            jdbc.sql("update " + table + " set seen_at = ? where id = ?")
                    .params(now, round.id())
                    .update();
        }
        revealed(round.id(), now);
    }

    /** Takes back what this round of the activity has revealed. */
    private void hide(ActivityRef activity) {
        turn(activity).stream().filter(Round::revealed).forEach(round -> revealed(round.id(), null));
    }

    /** A round that began after an undone reveal and that nobody answered gives way to the one before. */
    private void dropEmpty(ActivityRef activity) {
        var turn = turn(activity);
        if (turn.size() > 1 && !answers.any(turn.getLast().id())) {
            jdbc.sql("delete from " + table + " where id = ?")
                    .param(turn.getLast().id())
                    .update();
        }
    }

    private List<Round> turn(ActivityRef activity) {
        return of(activity.id()).stream()
                .filter(round -> round.turn() == activity.round())
                .toList();
    }

    private void revealed(UUID round, @Nullable OffsetDateTime at) {
        jdbc.sql("update " + table + " set revealed_at = :at where id = :id")
                .param("at", at, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", round)
                .update();
    }
}
