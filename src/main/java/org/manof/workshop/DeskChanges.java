package org.manof.workshop;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the changes of something in order that belongs to an initiative and not to one workshop, and tells the screens of all its
 * workshops. Such a thing has a table of its own with a sequence number for each initiative; the raised row is the lock. Locks are always
 * taken in one order: workshops by id, then that row.
 */
@Service
public class DeskChanges {
    private final JdbcClient jdbc;
    private final Agendas agendas;
    private final Changes changes;
    private final TransactionTemplate apart;

    DeskChanges(JdbcClient jdbc, Agendas agendas, Changes changes, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.agendas = agendas;
        this.changes = changes;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Begins a change in the running transaction; until it ends no other change of the same thing begins. */
    public void begin(String table, UUID initiative) {
        workshops(initiative).forEach(changes::touch);
        raise(table, initiative);
    }

    /**
     * As {@link #begin} inside a change of one workshop that has locked its row: the workshops are told after it, one by one, because
     * waiting for their rows now could wait for each other.
     */
    public void within(String table, UUID initiative) {
        raise(table, initiative);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workshops(initiative).forEach(workshop -> apart.executeWithoutResult(_ -> changes.touch(workshop)));
            }
        });
    }

    /** The sequence number; 0 before the first change. */
    public long seq(String table, UUID initiative) {
        return jdbc.sql("select seq from " + table + " where initiative_id = ?")
                .param(initiative)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private void raise(String table, UUID initiative) {
        jdbc.sql("insert into " + table + " (initiative_id) values (?) on conflict do nothing")
                .param(initiative)
                .update();
        jdbc.sql("update " + table + " set seq = seq + 1 where initiative_id = ?")
                .param(initiative)
                .update();
    }

    private List<UUID> workshops(UUID initiative) {
        return agendas.workshops(initiative);
    }
}
