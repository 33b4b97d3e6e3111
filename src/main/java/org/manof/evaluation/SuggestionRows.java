package org.manof.evaluation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Rows;
import org.manof.workshop.ActivityRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people suggest to measure, and who says that it says much. What people wrote who were removed is not shown. */
@Repository
class SuggestionRows {
    private static final String COLUMNS =
            "select " + Rows.columns("s", Suggestion.class) + " from evaluation_suggestion s";
    private static final String PRESENT = " join participant p on p.id = s.author_id and p.removed_at is null";
    private static final String IN_ORDER = " order by s.created_at, s.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    SuggestionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Counted(
            UUID id,
            UUID goalId,
            String content,
            int marks,
            @Nullable UUID measureId) {}

    void add(UUID id, ActivityRef activity, UUID author, UUID goal, String content) {
        jdbc.sql("""
                insert into evaluation_suggestion (id, initiative_id, activity_id, author_id, goal_id, content, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, activity.initiative(), activity.id(), author, goal, content, OffsetDateTime.now(clock))
                .update();
    }

    List<Suggestion> ofAuthor(UUID activity, UUID author) {
        return Rows.of(jdbc.sql(COLUMNS + " where s.activity_id = ? and s.author_id = ?" + IN_ORDER)
                .params(activity, author)
                .query(Rows.as(Suggestion.class)));
    }

    /** All that were sent in an activity, oldest first. */
    List<Suggestion> of(UUID activity) {
        return Rows.of(jdbc.sql(COLUMNS + PRESENT + " where s.activity_id = ?" + IN_ORDER)
                .param(activity)
                .query(Rows.as(Suggestion.class)));
    }

    Optional<Suggestion> find(UUID activity, UUID suggestion) {
        return of(activity).stream()
                .filter(each -> each.id().equals(suggestion))
                .findFirst();
    }

    /** What the room sees, oldest first; the marks of people who were removed do not count. */
    List<ShownSuggestion> shown(UUID activity, boolean counted) {
        return Rows.of(jdbc.sql("""
                        select s.id, s.goal_id, s.content, s.measure_id, (select count(*) from evaluation_mark m
                          join participant q on q.id = m.participant_id and q.removed_at is null
                          where m.suggestion_id = s.id) as marks
                        from evaluation_suggestion s""" + PRESENT + " where s.activity_id = ? and s.shown" + IN_ORDER)
                        .param(activity)
                        .query(Rows.as(Counted.class)))
                .stream()
                .map(row -> new ShownSuggestion(
                        row.id(), row.goalId(), row.content(), counted ? row.marks() : 0, row.measureId() != null))
                .toList();
    }

    /** How many wait to be read. */
    int unread(UUID activity) {
        return (int) of(activity).stream()
                .filter(each -> !each.shown() && each.measureId() == null)
                .count();
    }

    void show(UUID suggestion, boolean shown) {
        jdbc.sql("update evaluation_suggestion set shown = ? where id = ?")
                .params(shown, suggestion)
                .update();
    }

    void take(UUID suggestion, UUID measure) {
        jdbc.sql("update evaluation_suggestion set measure_id = ? where id = ?")
                .params(measure, suggestion)
                .update();
    }

    void delete(UUID suggestion) {
        jdbc.sql("delete from evaluation_suggestion where id = ?")
                .param(suggestion)
                .update();
    }

    void mark(UUID suggestion, UUID participant) {
        jdbc.sql("insert into evaluation_mark (suggestion_id, participant_id) values (?, ?) on conflict do nothing")
                .params(suggestion, participant)
                .update();
    }

    void unmark(UUID suggestion, UUID participant) {
        jdbc.sql("delete from evaluation_mark where suggestion_id = ? and participant_id = ?")
                .params(suggestion, participant)
                .update();
    }

    Set<UUID> markedBy(UUID activity, UUID participant) {
        return Rows.of(jdbc.sql("""
                        select m.suggestion_id from evaluation_mark m join evaluation_suggestion s on s.id = m.suggestion_id
                        where s.activity_id = ? and m.participant_id = ?""").params(activity, participant).query(UUID.class)).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether anybody suggested to measure the goal. */
    boolean anyFor(UUID goal) {
        return jdbc.sql("select count(*) from evaluation_suggestion where goal_id = ?")
                        .param(goal)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
