package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** While an old node runs beside a newer one, a table may get a column that it does not know. */
@SqlTest
@EnabledIfSystemProperty(named = "manof.test.database", matches = "postgresql")
class NewerSchemaTest {
    /** More than the driver waits for until it holds a statement prepared. */
    private static final int OFTEN = 8;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient newer;

    @Test
    void aStatementThatIsHeldPreparedOutlivesANewColumn() throws SQLException {
        try (var connection = database.getConnection()) {
            var old = new SingleConnectionDataSource(connection, true);
            var workshops = new WorkshopRows(JdbcClient.create(old));
            for (var time = 0; time < OFTEN; time++) {
                workshops.find(Ids.next());
            }
            newer.sql("alter table workshop add column colour varchar(20) not null default 'red'")
                    .update();
            assertThatCode(() -> new TransactionTemplate(new DataSourceTransactionManager(old))
                            .execute(_ -> workshops.find(Ids.next())))
                    .doesNotThrowAnyException();
        } finally {
            newer.sql("alter table workshop drop column colour").update();
        }
    }
}
