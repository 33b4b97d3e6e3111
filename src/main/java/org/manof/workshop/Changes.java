package org.manof.workshop;

import java.util.Optional;
import java.util.UUID;
import org.manof.live.Live;
import org.manof.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Raises a workshop's sequence number inside the transaction of a change, and tells the screens once it is committed. The raised
 * row is also the lock that puts changes in order.
 */
@Service
public class Changes {
    private static final String RAISE = "update workshop set seq = seq + 1 where id = ?";

    private final JdbcClient jdbc;
    private final Live live;

    Changes(JdbcClient jdbc, Live live) {
        this.jdbc = jdbc;
        this.live = live;
    }

    /** Something in the workshop changes with the running transaction. Refuses an unknown workshop. */
    public void touch(UUID workshop) {
        var seq = raise(jdbc.sql(RAISE).param(workshop)).orElseThrow(Refusal::notFound);
        afterCommit(() -> live.changed(workshop, seq));
    }

    /** As {@link #touch}, and phones hear of it at once. */
    public void touchAtOnce(UUID workshop) {
        var seq = raise(jdbc.sql(RAISE).param(workshop)).orElseThrow(Refusal::notFound);
        afterCommit(() -> live.urgent(workshop, seq));
    }

    /**
     * As {@link #touch}, but refuses unless {@code activity} takes contributions. Meant as a transaction's last statement: a close
     * that commits meanwhile is waited for and then seen, because both write this row.
     */
    void touchWhileOpen(UUID workshop, UUID activity) {
        var seq = raise(jdbc.sql(RAISE + " and accepting = ?").param(workshop).param(activity))
                .orElseThrow(() -> Refusal.of("refusal.closed"));
        afterCommit(() -> live.changed(workshop, seq));
    }

    /** The new number comes back with the update, so that nothing is asked twice; empty if no row was raised. */
    private static Optional<Long> raise(JdbcClient.StatementSpec statement) {
        var raised = new GeneratedKeyHolder();
        return statement.update(raised, "seq") == 0
                ? Optional.empty()
                : Optional.ofNullable(raised.getKey()).map(Number::longValue);
    }

    private static void afterCommit(Runnable told) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                told.run();
            }
        });
    }
}
