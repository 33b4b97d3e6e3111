package org.manof.lever;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Rows;
import org.manof.workshop.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The levers, from private proposal to published and merged. */
@Repository
class LeverRows {
    private static final String SELECT = """
            select id, initiative_id, workshop_id, author_id, title, right_time, systems, published_round, merged_into
            from lever\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    LeverRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many proposals there are, and by how many people; those of people who were removed do not count. */
    record Count(int proposals, int people) {}

    private record Lifted(UUID leverId, UUID componentId) {}

    void add(LeverRow row, Collection<UUID> components) {
        add(row, components, OffsetDateTime.now(clock));
    }

    /** Adds a lever that was there before, in its old place. */
    void add(LeverRow row, Collection<UUID> components, OffsetDateTime createdAt) {
        jdbc.sql("""
                insert into lever (id, initiative_id, workshop_id, author_id, title, right_time, systems, published_round, created_at)
                values (:id, :initiative, :workshop, :author, :title, :time, :systems, :round, :now)""")
                .param("id", row.id())
                .param("initiative", row.initiativeId())
                .param("workshop", row.workshopId())
                .param("author", row.authorId())
                .param("title", row.title())
                .param("time", row.rightTime())
                .param("systems", row.systems())
                .param("round", row.publishedRound())
                .param("now", createdAt)
                .update();
        lift(row.id(), components);
    }

    void rewrite(UUID lever, Proposal proposal) {
        jdbc.sql("update lever set title = ?, right_time = ?, systems = ? where id = ?")
                .param(proposal.title())
                .param(proposal.time())
                .param(proposal.systems())
                .param(lever)
                .update();
        jdbc.sql("delete from lever_component where lever_id = ?").param(lever).update();
        lift(lever, proposal.components());
    }

    /** Writes an answer of the card if it still holds {@code before}; false if it holds something else. */
    boolean answer(UUID lever, CardQuestion question, String before, String mine) {
        var column = question.column();
        return jdbc.sql("update lever set " + column + " = ? where id = ? and " + column + " = ?")
                        .params(mine, lever, before)
                        .update()
                == 1;
    }

    /** False if it was so before. */
    boolean lifts(UUID lever, UUID component, boolean lifts) {
        var sql = lifts
                ? "insert into lever_component (lever_id, component_id) values (?, ?) on conflict do nothing"
                : "delete from lever_component where lever_id = ? and component_id = ?";
        return jdbc.sql(sql).params(lever, component).update() == 1;
    }

    void delete(UUID lever) {
        jdbc.sql("delete from lever where id = ?").param(lever).update();
    }

    void mergeInto(UUID merged, Collection<UUID> sources) {
        jdbc.sql("update lever set merged_into = :merged where id in (:sources)")
                .param("merged", merged)
                .param("sources", sources)
                .update();
    }

    /** All that participants proposed in a workshop, hidden or not, oldest first. */
    List<LeverRow> written(UUID workshop) {
        return Rows.of(jdbc.sql(SELECT + "where workshop_id = ? and author_id is not null order by created_at, id")
                .param(workshop)
                .query(Rows.as(LeverRow.class)));
    }

    /** Makes a proposal private to its author again. */
    void unpublish(UUID lever) {
        jdbc.sql("update lever set published_round = null where id = ?")
                .param(lever)
                .update();
    }

    Optional<LeverRow> find(UUID lever) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(lever)
                .query(Rows.as(LeverRow.class))
                .optional();
    }

    OffsetDateTime createdAt(UUID lever) {
        return jdbc.sql("select created_at from lever where id = ?")
                .param(lever)
                .query((row, at) -> row.getObject("created_at", OffsetDateTime.class))
                .single();
    }

    /** The title of a lever that everyone may see; empty for another. */
    String publishedTitle(UUID lever) {
        return jdbc.sql(SELECT + "where id = ? and published_round is not null" + Reviews.notHidden("lever"))
                .param(lever)
                .query(Rows.as(LeverRow.class))
                .optional()
                .map(LeverRow::title)
                .orElse("");
    }

    List<LeverRow> ofAuthor(UUID participant) {
        return Rows.of(jdbc.sql(SELECT + "where author_id = ? order by created_at, id")
                .param(participant)
                .query(Rows.as(LeverRow.class)));
    }

    Count count(UUID workshop) {
        return jdbc.sql("""
                select count(*) as proposals, count(distinct l.author_id) as people
                from lever l join participant p on p.id = l.author_id where l.workshop_id = ? and p.removed_at is null""").param(workshop).query(Rows.as(Count.class)).single();
    }

    /** Puts what is still private into the gallery, but for proposals of people who were removed, what is hidden, and what is to be read first. */
    void publish(UUID workshop, int round, boolean readFirst) {
        jdbc.sql("""
                update lever set published_round = :round where workshop_id = :workshop and published_round is null
                and (author_id is null or author_id in
                  (select id from participant where workshop_id = :workshop and removed_at is null))""" + Reviews.passed("lever", readFirst))
                .param("round", round)
                .param("workshop", workshop)
                .update();
    }

    /** Takes back out of the gallery what {@link #publish} of the round put there. */
    void hide(UUID workshop, int round) {
        jdbc.sql("update lever set published_round = null where workshop_id = ? and published_round = ?")
                .param(workshop)
                .param(round)
                .update();
    }

    Shelf shelf(UUID workshop) {
        var published = Rows.of(jdbc.sql(SELECT + "where workshop_id = ? and published_round is not null"
                        + Reviews.notHidden("lever") + "order by created_at, id")
                .param(workshop)
                .query(Rows.as(LeverRow.class)));
        return new Shelf(published, components("workshop_id", workshop));
    }

    /** The components of an author's proposals. */
    Map<UUID, List<UUID>> componentsOfAuthor(UUID participant) {
        return components("author_id", participant);
    }

    List<UUID> componentsOf(UUID lever) {
        return Rows.of(jdbc.sql("select component_id from lever_component where lever_id = ?")
                .param(lever)
                .query(UUID.class));
    }

    /** Whether any proposal, a private one too, lifts the component. */
    boolean anyFor(UUID component) {
        return jdbc.sql("select count(*) from lever_component where component_id = ?")
                        .param(component)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Map<UUID, List<UUID>> components(String column, UUID id) {
        var components = new HashMap<UUID, List<UUID>>();
        jdbc.sql("select c.lever_id, c.component_id from lever_component c join lever l on l.id = c.lever_id where l."
                        + column + " = ?")
                .param(id)
                .query(Rows.as(Lifted.class))
                .list()
                .forEach(row -> components
                        .computeIfAbsent(row.leverId(), lever -> new ArrayList<>())
                        .add(row.componentId()));
        return components;
    }

    private void lift(UUID lever, Collection<UUID> components) {
        for (var component : components) {
            jdbc.sql("insert into lever_component (lever_id, component_id) values (?, ?)")
                    .param(lever)
                    .param(component)
                    .update();
        }
    }
}
