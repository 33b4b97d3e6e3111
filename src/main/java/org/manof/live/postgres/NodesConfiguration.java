package org.manof.live.postgres;

import java.util.concurrent.Executors;
import org.manof.live.Live;
import org.manof.live.LiveWatch;
import org.manof.live.OnlyNode;
import org.manof.shared.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Several nodes can share a PostgreSQL, so there they speak to each other; the embedded database has one process. */
@Configuration(proxyBeanMethods = false)
class NodesConfiguration {
    /** For what is sent, compared and said, none of which waits for another. */
    private static final int THREADS = 3;

    @Bean
    @Conditional(OnAnother.class)
    OnlyNode onlyNode() {
        return new OnlyNode();
    }

    @Bean
    @Conditional(OnPostgres.class)
    PostgresNodes nodesOnPostgres(
            JdbcConnectionDetails database,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ObjectProvider<Live> live,
            ObjectProvider<LiveWatch> watch) {
        var node = Ids.next();
        var later = Executors.newScheduledThreadPool(
                THREADS, Thread.ofPlatform().name("nodes-", 0).daemon().factory());
        return new PostgresNodes(
                new PostgresBus(
                        node,
                        notice -> send(jdbc, notice),
                        later,
                        System::nanoTime,
                        watch.getIfAvailable(() -> LiveWatch.NONE)),
                new SeatTable(node, live, new SeatRows(jdbc), transaction, System::nanoTime),
                new PostgresLines(database.getJdbcUrl(), database.getUsername(), database.getPassword()),
                later);
    }

    @Bean
    @Conditional(OnPostgres.class)
    PostgresBus postgresBus(PostgresNodes nodesOnPostgres) {
        return nodesOnPostgres.bus();
    }

    @Bean
    @Conditional(OnPostgres.class)
    SeatTable seatTable(PostgresNodes nodesOnPostgres) {
        return nodesOnPostgres.seats();
    }

    /** A statement of its own, through the pool: a transaction that notifies holds a lock that all such share until its end. */
    private static void send(JdbcClient jdbc, Notice notice) {
        var unused = jdbc.sql("select cast(pg_notify(?, ?) as varchar)")
                .param(PostgresLines.TOPIC)
                .param(notice.payload())
                .query(String.class)
                .list();
    }

    static class OnPostgres implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
            return context.getEnvironment()
                    .getProperty("spring.datasource.url", "")
                    .startsWith("jdbc:postgresql:");
        }
    }

    static final class OnAnother extends OnPostgres {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
            return !super.matches(context, annotated);
        }
    }
}
