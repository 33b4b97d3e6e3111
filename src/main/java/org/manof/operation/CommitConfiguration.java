package org.manof.operation;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** How a commit is made safe: PostgreSQL shares its writes among commits by itself, the embedded database is helped. */
@Configuration(proxyBeanMethods = false)
class CommitConfiguration {
    @Bean
    PlatformTransactionManager transactionManager(
            DataSource database,
            @Value("${spring.datasource.url}") String url,
            TransactionManagerCustomizers settings) {
        var manager = url.startsWith("jdbc:h2:") ? new SharedCommit(database) : new JdbcTransactionManager(database);
        settings.customize(manager);
        return manager;
    }
}
