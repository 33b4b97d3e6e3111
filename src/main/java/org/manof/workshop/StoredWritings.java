package org.manof.workshop;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.shared.Lineage;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The texts of one kind of activity, from private to published and merged. A room extends it with the columns that are its own; its table
 * has {@code id}, {@code workshop_id}, {@code author_id}, {@code published_round}, {@code merged_into} and {@code created_at}.
 */
public abstract class StoredWritings<R extends Record & StoredWriting> {
    /** What the room's own queries are made with. */
    protected final JdbcClient jdbc;

    private final String table;
    private final Class<R> type;
    private final String select;

    /** The rows of {@code table}, read as {@code type}; the name is a constant of the room's. */
    protected StoredWritings(JdbcClient jdbc, String table, Class<R> type) {
        this.jdbc = jdbc;
        this.table = table;
        this.type = type;
        this.select = "select " + Rows.columns(type) + " from " + table + " ";
    }

    /** How many were written, and by how many people; those of people who were removed do not count. */
    public record Count(int written, int people) {}

    /** Deletes a text; what was merged into it stands by itself again. */
    public void delete(UUID text) {
        jdbc.sql("delete from " + table + " where id = ?").param(text).update();
    }

    /** Puts texts behind the merge that was made of them. */
    public void mergeInto(UUID merged, Collection<UUID> sources) {
        jdbc.sql("update " + table + " set merged_into = :merged where id in (:sources)")
                .param("merged", merged)
                .param("sources", sources)
                .update();
    }

    /** All that participants wrote in a workshop, hidden or not, oldest first. */
    public List<R> written(UUID workshop) {
        return list("where workshop_id = ? and author_id is not null order by created_at, id", workshop);
    }

    /** What somebody wrote, oldest first. */
    public List<R> ofAuthor(UUID participant) {
        return list("where author_id = ? order by created_at, id", participant);
    }

    /** Makes a text private to its author again. */
    public void unpublish(UUID text) {
        jdbc.sql("update " + table + " set published_round = null where id = ?")
                .param(text)
                .update();
    }

    /** The text with this id, published or not. */
    public Optional<R> find(UUID text) {
        return list("where id = ?", text).stream().findFirst();
    }

    /** The text with this id, if everyone may see it. */
    public Optional<R> published(UUID text) {
        return list("where id = ? and published_round is not null" + Reviews.notHidden(table), text).stream()
                .findFirst();
    }

    /** Whether everyone may see all of these. */
    public boolean published(Collection<UUID> all) {
        return all.stream().allMatch(text -> published(text).isPresent());
    }

    /** When it was written, by which it stands among the others. */
    public OffsetDateTime createdAt(UUID text) {
        return jdbc.sql("select created_at from " + table + " where id = ?")
                .param(text)
                .query((row, at) -> row.getObject("created_at", OffsetDateTime.class))
                .single();
    }

    /** How much was written in a workshop. */
    public Count count(UUID workshop) {
        return jdbc.sql(
                        "select count(*) as written, count(distinct w.author_id) as people from " + table
                                + " w join participant p on p.id = w.author_id where w.workshop_id = ? and p.removed_at is null")
                .param(workshop)
                .query(Rows.as(Count.class))
                .single();
    }

    /** Who wrote in a workshop, whoever was taken out since included. */
    public Set<UUID> authors(UUID workshop) {
        return written(workshop).stream()
                .map(StoredWriting::authorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Puts what is still private into the gallery, but for what people wrote who were removed, what is hidden, and what is to be read first. */
    public void publish(UUID workshop, int round, boolean readFirst) {
        jdbc.sql("update " + table + """
                 set published_round = :round where workshop_id = :workshop and published_round is null
                and (author_id is null or author_id in
                  (select id from participant where workshop_id = :workshop and removed_at is null))""" + Reviews.passed(table, readFirst))
                .param("round", round)
                .param("workshop", workshop)
                .update();
    }

    /** Takes back out of the gallery what {@link #publish} of the round put there. */
    public void hide(UUID workshop, int round) {
        jdbc.sql("update " + table + " set published_round = null where workshop_id = ? and published_round = ?")
                .param(workshop)
                .param(round)
                .update();
    }

    /** What is published in a workshop, oldest first. */
    public Lineage<R> gallery(UUID workshop) {
        return new Lineage<>(
                list(
                        "where workshop_id = ? and published_round is not null" + Reviews.notHidden(table)
                                + "order by created_at, id",
                        workshop),
                StoredWriting::id,
                StoredWriting::mergedInto);
    }

    private List<R> list(String condition, UUID id) {
        return Rows.of(jdbc.sql(select + condition).param(id).query(Rows.as(type)));
    }
}
