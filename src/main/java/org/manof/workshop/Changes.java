package org.manof.workshop;

import java.util.UUID;
import org.manof.live.Live;
import org.manof.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Raises a workshop's sequence number inside the transaction of a change, and tells the screens once it is committed. The raised
 * row is also the lock that puts changes in order.
 */
@Service
public class Changes {
    private final JdbcClient jdbc;
    private final Live live;

    Changes(JdbcClient jdbc, Live live) {
        this.jdbc = jdbc;
        this.live = live;
    }

    /** Something in the workshop changes with the running transaction. Refuses an unknown workshop. */
    public void touch(UUID workshop) {
        if (jdbc.sql("update workshop set seq = seq + 1 where id = ?")
                        .param(workshop)
                        .update()
                == 0) {
            throw Refusal.notFound();
        }
        afterCommit(() -> live.changed(workshop));
    }

    /** As {@link #touch}, and phones hear of it at once. */
    public void touchAtOnce(UUID workshop) {
        touch(workshop);
        afterCommit(() -> live.urgent(workshop));
    }

    /**
     * As {@link #touch}, but refuses unless {@code activity} takes contributions. Meant as a transaction's last statement: a close
     * that commits meanwhile is waited for and then seen, because both write this row.
     */
    void touchWhileOpen(UUID workshop, UUID activity) {
        var raised = jdbc.sql("update workshop set seq = seq + 1 where id = ? and accepting = ?")
                .param(workshop)
                .param(activity)
                .update();
        if (raised == 0) {
            throw Refusal.of("refusal.closed");
        }
        afterCommit(() -> live.changed(workshop));
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
