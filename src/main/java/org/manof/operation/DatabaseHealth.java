package org.manof.operation;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Readiness: a row was just written and committed. Read-only, full, gone and a pool that is empty are all the same to who votes. */
@Component("database")
class DatabaseHealth implements HealthIndicator {
    private final Patience written;

    DatabaseHealth(JdbcClient jdbc, TransactionOperations transaction) {
        written = new Patience(
                "health-database",
                () -> Boolean.TRUE.equals(transaction.execute(
                        _ -> jdbc.sql("update pulse set beat = beat + 1").update() == 1)),
                Duration.ofSeconds(5),
                Duration.ofSeconds(4));
    }

    @Override
    public Health health() {
        return (written.yes() ? Health.up() : Health.down()).build();
    }
}
