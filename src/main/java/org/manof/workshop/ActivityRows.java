package org.manof.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The activities of the agendas. */
@Repository
class ActivityRows {
    private final JdbcClient jdbc;

    ActivityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID workshop, AgendaItem item) {
        jdbc.sql("insert into activity (id, workshop_id, kind, position, minutes) values (?, ?, ?, ?, ?)")
                .param(item.id())
                .param(workshop)
                .param(item.kind())
                .param(item.position())
                .param(item.minutes())
                .update();
    }

    List<AgendaItem> agenda(UUID workshop) {
        return Rows.of(jdbc.sql("""
                select id, kind, position, minutes, phase, round from activity where workshop_id = ? order by position""").param(workshop).query(Rows.as(AgendaItem.class)));
    }

    Optional<ActivityRef> find(UUID activity) {
        return refs("a.id = ?", activity).stream().findFirst();
    }

    List<ActivityRef> ofWorkshop(UUID workshop) {
        return refs("a.workshop_id = ?", workshop);
    }

    List<ActivityRef> ofInitiative(UUID initiative) {
        return refs("w.initiative_id = ?", initiative);
    }

    private List<ActivityRef> refs(String condition, UUID id) {
        return Rows.of(jdbc.sql("""
                select a.id, a.workshop_id as workshop, w.initiative_id as initiative, a.kind, a.phase, a.round
                from activity a join workshop w on w.id = a.workshop_id where
                """ + condition + " order by w.created_at desc, a.position")
                .param(id)
                .query(Rows.as(ActivityRef.class)));
    }

    void stand(UUID activity, Phase phase, int round) {
        jdbc.sql("update activity set phase = ?, round = ? where id = ?")
                .param(phase.name())
                .param(round)
                .param(activity)
                .update();
    }
}
