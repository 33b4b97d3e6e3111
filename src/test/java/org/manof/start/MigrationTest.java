package org.manof.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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

    @Autowired
    private Flyway flyway;

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
                .isGreaterThanOrEqualTo(8);
    }

    @Test
    void aVersionThatIsOlderThanTheSchemaStartsOnIt() {
        jdbc.sql("""
                insert into flyway_schema_history
                  (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (9000, '9000', 'from the future', 'SQL', 'V9000__future.sql', 1, 'test', 1, true)""").update();
        try {
            assertThatCode(flyway::migrate).doesNotThrowAnyException();
        } finally {
            jdbc.sql("delete from flyway_schema_history where version = '9000'").update();
        }
    }
}
