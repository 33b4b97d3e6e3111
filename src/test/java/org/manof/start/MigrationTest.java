package org.manof.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Accounts;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SqlTest
class MigrationTest {
    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Test
    void theTablesTakeRowsAfterEveryConnectionOfThePoolWasRenewed() throws SQLException {
        database.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();

        assertThatCode(() -> accounts.create(Ids.next() + "@town.example", Role.COORDINATOR))
                .doesNotThrowAnyException();
    }

    @Test
    void theDatabaseIsTheOneThatWasAskedFor() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(System.getProperty("manof.test.database") == null ? "H2" : "PostgreSQL");
        }
    }

    @Test
    void everyMigrationWasCarriedOut() {
        assertThat(jdbc.sql("select count(*) from flyway_schema_history where success")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(7);
    }
}
