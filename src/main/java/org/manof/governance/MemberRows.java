package org.manof.governance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to the units. Written only in transactions that hold the model. */
@Repository
class MemberRows {
    private static final String SELECT = "select " + Rows.columns("m", MemberRow.class)
            + " from model_member m join model_unit u on u.id = m.unit_id where u.initiative_id = ?";

    private final JdbcClient jdbc;

    MemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an initiative, whoever decides first. */
    List<MemberRow> of(UUID initiative) {
        return Rows.of(jdbc.sql(SELECT + " order by m.created_at, m.id")
                .param(initiative)
                .query(Rows.as(MemberRow.class)));
    }

    Optional<MemberRow> find(UUID initiative, UUID member) {
        return jdbc.sql(SELECT + " and m.id = ?")
                .params(initiative, member)
                .query(Rows.as(MemberRow.class))
                .optional();
    }

    List<MemberRow> ofUnit(UUID initiative, UUID unit) {
        return of(initiative).stream()
                .filter(member -> member.unitId().equals(unit))
                .toList();
    }

    /** False if the unit has the same person of the same stakeholder already. */
    boolean add(MemberRow row) {
        return with(jdbc.sql("""
                        insert into model_member (id, unit_id, stakeholder_id, person, role_text, part, created_at)
                        values (:id, :unit, :stakeholder, :person, :role, :part, :created) on conflict do nothing"""), row)
                        .param("unit", row.unitId())
                        .param("stakeholder", row.stakeholderId())
                        .param("created", row.createdAt())
                        .update()
                == 1;
    }

    void put(MemberRow row) {
        with(jdbc.sql("update model_member set person = :person, role_text = :role, part = :part where id = :id"), row)
                .update();
    }

    void delete(UUID member) {
        jdbc.sql("delete from model_member where id = ?").param(member).update();
    }

    /** Whether the stakeholder belongs to any unit, one that was taken out too. */
    boolean anyOf(UUID stakeholder) {
        return jdbc.sql("select count(*) from model_member where stakeholder_id = ?")
                        .param(stakeholder)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, MemberRow row) {
        return statement
                .param("id", row.id())
                .param("person", row.person())
                .param("role", row.roleText())
                .param("part", row.part().name());
    }
}
