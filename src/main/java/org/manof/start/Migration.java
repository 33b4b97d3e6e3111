package org.manof.start;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Brings the schema up to date. H2 ties a check constraint to the session that made it: once that is closed, every insert into the
 * table fails until the database is opened anew. So there it is made on a connection that stays open as long as the application.
 */
@Configuration(proxyBeanMethods = false)
class Migration {
    @Bean
    FlywayMigrationStrategy migrating(DataSource database) {
        return flyway -> {
            try {
                migrate(flyway, database);
            } catch (SQLException unreachable) {
                throw new IllegalStateException("The database broke off before the migration", unreachable);
            }
        };
    }

    private static void migrate(Flyway flyway, DataSource database) throws SQLException {
        var kept = database.getConnection();
        if (kept.getMetaData().getDatabaseProductName().equals("H2")) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .dataSource(new SingleConnectionDataSource(kept, true))
                    .load()
                    .migrate();
        } else {
            kept.close();
            flyway.migrate();
        }
    }
}
