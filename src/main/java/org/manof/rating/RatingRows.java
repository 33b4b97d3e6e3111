package org.manof.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.manof.workshop.SeenRounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ratings: a row per person, option and question. */
@Repository
class RatingRows implements SeenRounds.Answers {
    private final JdbcClient jdbc;

    RatingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Mine(
            UUID optionId, String question, @Nullable Integer score) {}

    private record Counted(
            UUID participantId,
            String sector,
            UUID optionId,
            String question,
            @Nullable Integer score) {}

    Map<UUID, Map<Question, Integer>> mine(UUID round, UUID participant) {
        var mine = new HashMap<UUID, Map<Question, Integer>>();
        jdbc.sql("select option_id, question, score from rating where round_id = ? and participant_id = ?")
                .param(round)
                .param(participant)
                .query(Rows.as(Mine.class))
                .list()
                .forEach(row -> mine.computeIfAbsent(row.optionId(), _ -> new HashMap<>())
                        .put(Question.valueOf(row.question()), score(row.score())));
        return Map.copyOf(mine);
    }

    /** Writes an answer over the one that stood there; the last of two tabs is right. */
    void put(UUID round, UUID participant, UUID option, Question question, int score) {
        var stored = score == Question.CANNOT_JUDGE ? null : score;
        if (!change(round, participant, option, question, stored)) {
            var added = jdbc.sql("""
                            insert into rating (round_id, participant_id, option_id, question, score)
                            values (:round, :participant, :option, :question, :score) on conflict do nothing""")
                    .param("round", round)
                    .param("participant", participant)
                    .param("option", option)
                    .param("question", question.name())
                    .param("score", stored, java.sql.Types.INTEGER)
                    .update();
            if (added == 0) {
                change(round, participant, option, question, stored);
            }
        }
    }

    private boolean change(UUID round, UUID participant, UUID option, Question question, @Nullable Integer score) {
        return jdbc.sql("""
                        update rating set score = :score where round_id = :round and participant_id = :participant
                        and option_id = :option and question = :question""")
                        .param("score", score, java.sql.Types.INTEGER)
                        .param("round", round)
                        .param("participant", participant)
                        .param("option", option)
                        .param("question", question.name())
                        .update()
                == 1;
    }

    /** Who answered anything, whoever was taken out since included. */
    Set<UUID> people(UUID round) {
        return Set.copyOf(Rows.of(jdbc.sql("select distinct participant_id from rating where round_id = ?")
                .param(round)
                .query(UUID.class)));
    }

    /** How many people in the room have answered anything. */
    int turnout(UUID round) {
        return jdbc.sql("""
                        select count(distinct r.participant_id) from rating r
                        join participant p on p.id = r.participant_id where r.round_id = ? and p.removed_at is null""").param(round).query(Integer.class).single();
    }

    @Override
    public boolean any(UUID round) {
        return jdbc.sql("select count(*) from rating where round_id = ?")
                        .param(round)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void count(UUID round) {
        jdbc.sql("""
                insert into rating_counted (round_id, participant_id, sector, option_id, question, score)
                select r.round_id, p.id, p.sector, r.option_id, r.question, r.score from rating r
                join participant p on p.id = r.participant_id where r.round_id = ? and p.removed_at is null""").param(round).update();
    }

    /** The answers that count in a round that the room has seen; for counting, and never to be shown as they are. */
    List<Answer> counted(UUID round) {
        return jdbc.sql("""
                        select participant_id, sector, option_id, question, score from rating_counted where round_id = ?""").param(round).query(Rows.as(Counted.class)).list().stream()
                .map(row -> new Answer(
                        row.participantId(),
                        row.sector(),
                        row.optionId(),
                        Question.valueOf(row.question()),
                        score(row.score())))
                .toList();
    }

    private static int score(@Nullable Integer stored) {
        return stored == null ? Question.CANNOT_JUDGE : stored;
    }
}
