package org.manof.evaluation;

import org.junit.jupiter.api.BeforeEach;
import org.manof.SqlTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team with goals whose evaluation can be written. */
@SqlTest
abstract class BegunEvaluation {
    @Autowired
    ApplicationContext spring;

    @Autowired
    MeasureEditing editing;

    @Autowired
    Suggestions suggestions;

    @Autowired
    JdbcClient jdbc;

    EvaluationTeam team;

    @BeforeEach
    void plan() {
        team = new EvaluationTeam(spring);
    }
}
