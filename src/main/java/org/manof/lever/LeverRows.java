package org.manof.lever;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.manof.shared.Rows;
import org.manof.workshop.StoredWritings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The levers, from private proposal to published and merged. */
@Repository
class LeverRows extends StoredWritings<LeverRow> {
    private final Clock clock;

    LeverRows(JdbcClient jdbc, Clock clock) {
        super(jdbc, "lever", LeverRow.class);
        this.clock = clock;
    }

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

    /** The title of a lever that everyone may see; empty for another. */
    String publishedTitle(UUID lever) {
        return published(lever).map(LeverRow::title).orElse("");
    }

    Shelf shelf(UUID workshop) {
        return new Shelf(gallery(workshop).published(), components("workshop_id", workshop));
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
