package org.manof.workplan;

import java.util.List;
import java.util.UUID;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the changes of a plan in order and tells every screen. The plan belongs to the initiative, so all its workshops hear of it.
 * Locks are always taken in one order: workshops by id, then the plan.
 */
@Component
class PlanChanges {
    private final JdbcClient jdbc;
    private final Agendas agendas;
    private final Changes changes;
    private final TransactionTemplate apart;

    PlanChanges(JdbcClient jdbc, Agendas agendas, Changes changes, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.agendas = agendas;
        this.changes = changes;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Begins a change in the running transaction; until it ends no other change of this plan begins. */
    void begin(UUID initiative) {
        workshops(initiative).forEach(changes::touch);
        raise(initiative);
    }

    /**
     * As {@link #begin} inside a change of one workshop that has locked its row: the workshops are told after it, one by one, because
     * waiting for their rows now could wait for each other.
     */
    void within(UUID initiative) {
        raise(initiative);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workshops(initiative).forEach(workshop -> apart.executeWithoutResult(_ -> changes.touch(workshop)));
            }
        });
    }

    /** The plan's sequence number; 0 before the first change. */
    long seq(UUID initiative) {
        return jdbc.sql("select seq from plan where initiative_id = ?")
                .param(initiative)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private void raise(UUID initiative) {
        jdbc.sql("insert into plan (initiative_id) values (?) on conflict do nothing")
                .param(initiative)
                .update();
        jdbc.sql("update plan set seq = seq + 1 where initiative_id = ?")
                .param(initiative)
                .update();
    }

    private List<UUID> workshops(UUID initiative) {
        return agendas.inInitiative(initiative, Plans.KIND).stream()
                .map(ActivityRef::workshop)
                .distinct()
                .sorted()
                .toList();
    }
}
