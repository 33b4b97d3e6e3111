package org.manof.budget;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Rows;
import org.manof.workshop.ActivityRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people of the room offer to bring; those of people who were removed do not count. */
@Repository
class OfferRows {
    private static final String SELECT = "select " + Rows.columns("o", Offer.class) + " from budget_offer o";
    private static final String PRESENT = " join participant p on p.id = o.author_id and p.removed_at is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    OfferRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Offer offer, ActivityRef activity, UUID author) {
        jdbc.sql("""
                insert into budget_offer (id, initiative_id, activity_id, author_id, row_id, source, amount, bearer, note, created_at)
                values (:id, :initiative, :activity, :author, :row, :source, cast(:amount as bigint), :bearer, :note, :now)""")
                .param("id", offer.id())
                .param("initiative", activity.initiative())
                .param("activity", activity.id())
                .param("author", author)
                .param("row", offer.rowId())
                .param("source", offer.source().name())
                .param("amount", offer.amount())
                .param("bearer", offer.bearer())
                .param("note", offer.note())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    List<Offer> ofAuthor(UUID activity, UUID author) {
        return Rows.of(jdbc.sql(SELECT + " where o.activity_id = ? and o.author_id = ? order by o.created_at, o.id")
                .params(activity, author)
                .query(Rows.as(Offer.class)));
    }

    /** All that were made in an activity, oldest first. */
    List<Offer> of(UUID activity) {
        return Rows.of(jdbc.sql(SELECT + PRESENT + " where o.activity_id = ? order by o.created_at, o.id")
                .param(activity)
                .query(Rows.as(Offer.class)));
    }

    Optional<Offer> find(UUID activity, UUID offer) {
        return jdbc.sql(SELECT + PRESENT + " where o.activity_id = ? and o.id = ?")
                .params(activity, offer)
                .query(Rows.as(Offer.class))
                .optional();
    }

    Offers waiting(UUID activity) {
        return jdbc.sql("""
                select count(*) as count, count(distinct o.author_id) as people, coalesce(sum(o.amount), 0) as amount
                from budget_offer o""" + PRESENT + " where o.activity_id = ? and o.line_id is null")
                .param(activity)
                .query(Rows.as(Offers.class))
                .single();
    }

    void take(UUID offer, UUID line) {
        jdbc.sql("update budget_offer set line_id = ? where id = ?")
                .params(line, offer)
                .update();
    }

    void delete(UUID offer) {
        jdbc.sql("delete from budget_offer where id = ?").param(offer).update();
    }

    boolean anyFor(UUID row) {
        return jdbc.sql("select count(*) from budget_offer where row_id = ?")
                        .param(row)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
