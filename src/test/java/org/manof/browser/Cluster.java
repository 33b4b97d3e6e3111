package org.manof.browser;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Two nodes, begun at the same moment on one empty PostgreSQL, a proxy in front of them, and windows. */
final class Cluster implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private @Nullable EmbeddedPostgres database;
    private @Nullable House first;
    private @Nullable House second;
    private @Nullable Proxy proxy;
    private @Nullable Windows windows;

    House first() {
        return Objects.requireNonNull(first);
    }

    /** The second node, with the addresses that the first one has announced. */
    House second() {
        return first().seenAt(Objects.requireNonNull(second).address());
    }

    /** The house as everybody knows it. */
    House house() {
        return first().seenAt(Objects.requireNonNull(proxy).address());
    }

    /** The node on which those are who came through the proxy. */
    House current() {
        return Objects.requireNonNull(proxy).current();
    }

    Windows windows() {
        return Objects.requireNonNull(windows);
    }

    Participant participant() {
        return new Participant(windows().phone(Words.HE), Words.HE);
    }

    Facilitator facilitator(House node) {
        var facilitator = new Facilitator(windows().laptop(Words.HE), Words.HE);
        facilitator.signsIn(node, node.facilitator());
        return facilitator;
    }

    Board board(House node) {
        var board = new Board(windows().projector(Words.HE));
        board.opens(node);
        return board;
    }

    /** As the first node of a newer version would: it adds something, and nobody has to know it. */
    void schemaGrows() throws SQLException {
        try (var connection =
                        Objects.requireNonNull(database).getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table workshop add column colour varchar(20) not null default 'red'");
            statement.execute("""
                    insert into flyway_schema_history
                      (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (9000, '9000', 'colour', 'SQL', 'V9000__colour.sql', 1, 'postgres', 1, true)""");
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        var server = remember(EmbeddedPostgres.start());
        database = server;
        var options = List.of(
                "--manof.db.url=" + server.getJdbcUrl("postgres", "postgres"),
                "--manof.db.user=postgres",
                "--manof.farewell.notice=4s",
                "--manof.farewell.spread=1s");
        var one = remember(House.opening(options, "--demo=standard"));
        var other = remember(House.opening(options));
        first = one.opened();
        second = other.opened();
        proxy = remember(new Proxy(one, other));
        windows = remember(new Windows());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            windows().photograph(Path.of("target", "browser", context.getDisplayName()));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        for (var last = opened.poll(); last != null; last = opened.poll()) {
            last.close();
        }
    }

    private <T extends AutoCloseable> T remember(T resource) {
        opened.push(resource);
        return resource;
    }
}
