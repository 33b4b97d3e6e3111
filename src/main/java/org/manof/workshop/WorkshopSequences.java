package org.manof.workshop;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.live.SequenceReader;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the workshops have come, all asked for in one query. */
@Component
class WorkshopSequences implements SequenceReader {
    private final JdbcClient jdbc;

    WorkshopSequences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Long> sequences(Set<UUID> workshops) {
        return jdbc
                .sql("select id, seq from workshop where id in (:ids)")
                .param("ids", workshops)
                .query(Rows.as(Raised.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Raised::id, Raised::seq));
    }

    private record Raised(UUID id, long seq) {}
}
