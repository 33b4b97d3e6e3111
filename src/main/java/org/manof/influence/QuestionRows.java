package org.manof.influence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.manof.workshop.SeenRounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that were dealt, and how they were answered; the key keeps a person from being asked twice. */
@Repository
class QuestionRows implements SeenRounds.Answers {
    private static final String PRESENT = """
             from influence_question q join participant p on p.id = q.participant_id
            where q.round_id = :round and p.removed_at is null\s""";
    private final JdbcClient jdbc;

    QuestionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Mine(
            UUID driverId,
            UUID drivenId,
            @Nullable OffsetDateTime answeredAt,
            @Nullable Integer strength) {}

    private record Load(UUID driverId, UUID drivenId, int answers) {}

    private record Counted(UUID participantId, UUID driverId, UUID drivenId, int strength) {}

    void deal(UUID round, UUID participant, Pair pair, OffsetDateTime now) {
        jdbc.sql("""
                insert into influence_question (round_id, participant_id, driver_id, driven_id, dealt_at)
                values (?, ?, ?, ?, ?)""")
                .params(round, participant, pair.driver(), pair.driven(), now)
                .update();
    }

    /** What was dealt to a person, hand after hand. */
    List<MyHand.Question> mine(UUID round, UUID participant) {
        return jdbc.sql("""
                select q.driver_id, q.driven_id, q.answered_at, q.strength from influence_question q
                join influence_option driver on driver.round_id = q.round_id and driver.option_id = q.driver_id
                join influence_option driven on driven.round_id = q.round_id and driven.option_id = q.driven_id
                where q.round_id = ? and q.participant_id = ? order by q.dealt_at, driver.position, driven.position""").params(round, participant).query(Rows.as(Mine.class)).list().stream()
                .map(QuestionRows::question)
                .toList();
    }

    private static MyHand.Question question(Mine row) {
        var answered = row.answeredAt() != null;
        var strength = row.strength();
        return new MyHand.Question(
                new Pair(row.driverId(), row.drivenId()),
                answered,
                strength != null ? strength : answered ? Influences.CANNOT_JUDGE : 0);
    }

    /** Writes an answer over the one that stood there; false if that person was not dealt this pair. */
    boolean answer(UUID round, UUID participant, Pair pair, int strength, OffsetDateTime now) {
        return jdbc.sql("""
                update influence_question set strength = :strength, answered_at = :now
                where round_id = :round and participant_id = :participant and driver_id = :driver and driven_id = :driven""")
                        .param(
                                "strength",
                                strength == Influences.CANNOT_JUDGE ? null : strength,
                                java.sql.Types.INTEGER)
                        .param("now", now)
                        .param("round", round)
                        .param("participant", participant)
                        .param("driver", pair.driver())
                        .param("driven", pair.driven())
                        .update()
                == 1;
    }

    /**
     * For each pair the judgements of those who are here, and those still expected: of people who were dealt a question or answered one
     * since {@code busySince}.
     */
    Map<Pair, Integer> load(UUID round, OffsetDateTime busySince) {
        return pairs(jdbc.sql("select q.driver_id, q.driven_id, count(*) as answers" + PRESENT + """
                        and (q.strength is not null or q.answered_at is null and q.participant_id in (
                          select participant_id from influence_question where round_id = :round
                          group by participant_id having max(coalesce(answered_at, dealt_at)) > :since))
                        group by q.driver_id, q.driven_id""")
                .param("round", round)
                .param("since", busySince)
                .query(Rows.as(Load.class))
                .list());
    }

    /** For each pair the judgements of those who are here. */
    Map<Pair, Integer> judgements(UUID round) {
        return pairs(jdbc.sql("select q.driver_id, q.driven_id, count(*) as answers" + PRESENT + """
                and q.strength is not null group by q.driver_id, q.driven_id""")
                .param("round", round)
                .query(Rows.as(Load.class))
                .list());
    }

    private static Map<Pair, Integer> pairs(List<Load> rows) {
        return rows.stream().collect(Collectors.toMap(row -> new Pair(row.driverId(), row.drivenId()), Load::answers));
    }

    /** How many people in the room have answered all that they were asked. */
    int finished(UUID round) {
        return jdbc.sql("select count(*) from (select q.participant_id" + PRESENT + """
                group by q.participant_id having count(*) = count(q.answered_at)) finished""")
                .param("round", round)
                .query(Integer.class)
                .single();
    }

    /** Who answered anything, whoever was taken out since included. */
    Set<UUID> people(UUID round) {
        return Set.copyOf(Rows.of(jdbc.sql(
                        "select distinct participant_id from influence_question where round_id = ? and answered_at is not null")
                .param(round)
                .query(UUID.class)));
    }

    boolean anyDealt(UUID round) {
        return count(round, "") > 0;
    }

    @Override
    public boolean any(UUID round) {
        return count(round, " and answered_at is not null") > 0;
    }

    private int count(UUID round, String which) {
        return jdbc.sql("select count(*) from influence_question where round_id = ?" + which)
                .param(round)
                .query(Integer.class)
                .single();
    }

    /** Fixes what counts: the judgements of all who are in the room now. */
    @Override
    public void count(UUID round) {
        jdbc.sql("""
                update influence_question set counted = true where round_id = ? and strength is not null
                and participant_id in (select id from participant where removed_at is null)""").param(round).update();
    }

    /** The judgements that count in a round that the room has seen; for counting, and never to be shown as they are. */
    List<Judged> counted(UUID round) {
        return jdbc.sql("""
                select participant_id, driver_id, driven_id, strength from influence_question
                where round_id = ? and counted = true""").param(round).query(Rows.as(Counted.class)).list().stream()
                .map(row -> new Judged(row.participantId(), new Pair(row.driverId(), row.drivenId()), row.strength()))
                .toList();
    }
}
