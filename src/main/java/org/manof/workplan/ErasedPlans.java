package org.manof.workplan;

import org.manof.initiative.InitiativeErased;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets go of the levers and goals of an initiative that is taken away, which its rows hold. */
@Component
class ErasedPlans {
    private final JdbcClient jdbc;

    ErasedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First of all: nothing holds on to rows of the plan. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void erased(InitiativeErased erased) {
        jdbc.sql("delete from plan_row where initiative_id = ?")
                .param(erased.initiative())
                .update();
    }
}
