package org.manof.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The commands carried out: a double tap, a resend or a second tab counts once. */
@Repository
class Commands {
    private final JdbcClient jdbc;
    private final Clock clock;

    Commands(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the command in the running transaction; false if it was carried out before. */
    boolean isNew(UUID command) {
        return jdbc.sql("insert into command (id, carried_out_at) values (?, ?) on conflict do nothing")
                        .param(command)
                        .param(OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Forgets those of simulated people, as {@link Simulated#command} made them. */
    void forgetOf(UUID workshop) {
        var upper = workshop.getMostSignificantBits();
        jdbc.sql("delete from command where id between ? and ?")
                .params(new UUID(upper, 0), new UUID(upper, Long.MAX_VALUE))
                .update();
    }

    int forgetBefore(OffsetDateTime moment) {
        return jdbc.sql("delete from command where carried_out_at < ?")
                .param(moment)
                .update();
    }
}
