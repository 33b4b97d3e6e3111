package org.manof.budget;

import org.junit.jupiter.api.BeforeEach;
import org.manof.SqlTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team with a plan whose budget can be written. */
@SqlTest
abstract class BuiltBudget {
    @Autowired
    ApplicationContext spring;

    @Autowired
    BudgetEditing editing;

    @Autowired
    BudgetOffers offers;

    @Autowired
    JdbcClient jdbc;

    BudgetTeam team;

    @BeforeEach
    void plan() {
        team = new BudgetTeam(spring);
    }
}
