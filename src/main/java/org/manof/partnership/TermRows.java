package org.manof.partnership;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is agreed with partners, a row for each stakeholder around a lever of whom anything is written. */
@Repository
class TermRows {
    private final JdbcClient jdbc;

    TermRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stakeholder around a lever. */
    record Pair(UUID lever, UUID stakeholder) {}

    private record Row(
            UUID leverId,
            UUID stakeholderId,
            String role,
            String involvement,
            String expected,
            String commitment,
            String contact) {
        PartnerTerms terms() {
            return new PartnerTerms(role, involvement, expected, commitment, contact);
        }
    }

    Map<Pair, PartnerTerms> all(UUID initiative) {
        var all = new HashMap<Pair, PartnerTerms>();
        jdbc.sql(
                        "select " + Rows.columns("t", Row.class)
                                + " from partner_terms t join stakeholder s on s.id = t.stakeholder_id where s.initiative_id = ?")
                .param(initiative)
                .query(Rows.as(Row.class))
                .list()
                .forEach(row -> all.put(new Pair(row.leverId(), row.stakeholderId()), row.terms()));
        return Map.copyOf(all);
    }

    PartnerTerms of(Pair pair) {
        return jdbc.sql("select " + Rows.columns(Row.class)
                        + " from partner_terms where lever_id = ? and stakeholder_id = ?")
                .params(pair.lever(), pair.stakeholder())
                .query(Rows.as(Row.class))
                .optional()
                .map(Row::terms)
                .orElse(PartnerTerms.NONE);
    }

    /** Writes {@code mine} if the field still holds {@code before}; false if it holds something else. */
    boolean write(Pair pair, TermField field, String before, String mine) {
        jdbc.sql("insert into partner_terms (lever_id, stakeholder_id) values (?, ?) on conflict do nothing")
                .params(pair.lever(), pair.stakeholder())
                .update();
        return jdbc.sql("update partner_terms set " + field.column()
                                + " = ? where lever_id = ? and stakeholder_id = ? and " + field.column() + " = ?")
                        .params(mine, pair.lever(), pair.stakeholder(), before)
                        .update()
                == 1;
    }

    /** Whether anything is written about the stakeholder. */
    boolean about(UUID stakeholder) {
        return jdbc.sql("""
                        select count(*) from partner_terms where stakeholder_id = ?
                          and role || involvement || expected || commitment || contact <> ''""").param(stakeholder).query(Integer.class).single() > 0;
    }
}
