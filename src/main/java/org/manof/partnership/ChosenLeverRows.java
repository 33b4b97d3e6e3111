package org.manof.partnership;

import java.util.List;
import java.util.UUID;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the chosen levers from their tables. */
@Component
class ChosenLeverRows implements ChosenLevers {
    private final JdbcClient jdbc;

    ChosenLeverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LeverChoice> of(UUID initiative) {
        return Rows.of(jdbc.sql("""
                select l.id, l.title from chosen_lever c join lever l on l.id = c.lever_id
                where l.initiative_id = ? order by c.chosen_at, l.id""").param(initiative).query(LeverChoice.class));
    }
}
