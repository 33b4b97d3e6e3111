package org.manof.initiative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.LocalizedColumns;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The initiatives in the database. An aggregate is inserted whole; what is changed later, {@link EditedRows} changes. */
@Repository
class KnownInitiatives {
    private final JdbcAggregateOperations aggregates;
    private final JdbcClient jdbc;

    KnownInitiatives(JdbcAggregateOperations aggregates, JdbcClient jdbc) {
        this.aggregates = aggregates;
        this.jdbc = jdbc;
    }

    void add(Initiative initiative) {
        aggregates.insert(initiative);
    }

    /** Keeps the file that it came from, as it came. */
    void keep(Initiative initiative, String original) {
        jdbc.sql("insert into imported_file (initiative_id, content) values (?, ?)")
                .params(initiative.id(), original)
                .update();
    }

    /** Another value after every change; an initiative that was never changed has its id. */
    Optional<UUID> revision(UUID id) {
        return jdbc.sql("select coalesce(revision, id) from initiative where id = ?")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** In one transaction, so on one connection: an aggregate is read by several queries, and each would hold one and ask for the next. */
    @Transactional(readOnly = true)
    Optional<Initiative> find(UUID id) {
        return Optional.ofNullable(aggregates.findById(id, Initiative.class));
    }

    /** Marks {@code copy} as one to rehearse in. */
    void rehearse(UUID copy, UUID original) {
        jdbc.sql("update initiative set rehearsal_of = ? where id = ?")
                .params(original, copy)
                .update();
    }

    boolean rehearses(UUID initiative) {
        return jdbc.sql("select count(*) from initiative where id = ? and rehearsal_of is not null")
                        .param(initiative)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void remove(UUID initiative) {
        jdbc.sql("delete from initiative where id = ?").param(initiative).update();
    }

    /** Those on the list of a member: copies to rehearse in are not. */
    List<InitiativeSummary> ofMember(UUID account) {
        return jdbc.sql("""
                        select i.id, i.authority, i.field, i.mission, i.first_year
                        from initiative i join membership m on m.initiative_id = i.id
                        where m.account_id = ? and i.rehearsal_of is null order by i.created_at desc, i.id""")
                .param(account)
                .query((row, at) -> new InitiativeSummary(
                        row.getObject(1, UUID.class),
                        LocalizedColumns.fromJson(row.getString(2)),
                        row.getString(3),
                        LocalizedColumns.fromJson(row.getString(4)),
                        row.getInt(5)))
                .list();
    }
}
