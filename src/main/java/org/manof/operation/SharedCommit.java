package org.manof.operation;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Commits to the embedded database, which writes in the background: a commit returns once one write has carried it, and one write
 * carries all that were committed before it began. A write for each would cost as much as the rest of a vote.
 */
final class SharedCommit extends JdbcTransactionManager {
    private static final long serialVersionUID = 1;

    private final transient SharedWrite write = new SharedWrite();

    SharedCommit(DataSource database) {
        super(database);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (!status.isReadOnly()) {
            try {
                write.carry(this::write);
            } catch (SQLException failure) {
                throw translateException("JDBC commit", failure);
            }
        }
    }

    @Override
    protected RuntimeException translateException(String task, SQLException failure) {
        letGoIfClosed(failure);
        return super.translateException(task, failure);
    }

    /** A closed database is opened anew with the first connection after the last one has gone, so all go at once, not one with each tap. */
    private void letGoIfClosed(SQLException failure) {
        if (ClosedDatabase.isToldBy(failure) && obtainDataSource() instanceof HikariDataSource pool) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    /** On the connection of the transaction, which is bound to this thread until it is cleaned up. */
    private void write() throws SQLException {
        var database = obtainDataSource();
        var connection = DataSourceUtils.getConnection(database);
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
