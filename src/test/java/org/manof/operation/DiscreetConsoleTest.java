package org.manof.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manof.shared.NamedOnly;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.slf4j.Logger;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** The log as the production file sets it up, in both of its forms. */
@ExtendWith(OutputCaptureExtension.class)
class DiscreetConsoleTest {
    private static final String EMAIL = "dana@town.example";
    private static final String NAME = "רונית שאין כמוה";

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void whatAConstraintQuotesIsNotWritten(String form, CapturedOutput log) throws Exception {
        var refused = refusedRow();
        assertThat(refused.getMessage()).contains(EMAIL);

        log(form).error("A command failed", new DuplicateKeyException(refused.getMessage(), refused));

        assertThat(log)
                .contains("A command failed", "DuplicateKeyException", "23505", "DiscreetConsoleTest")
                .doesNotContain(EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void whatALineRepeatsOfItsExceptionIsNotWrittenEither(String form, CapturedOutput log) throws Exception {
        var detail = new PSQLException(
                "ERROR: duplicate key\n  Detail: Key (name)=(" + NAME + ") already exists.",
                PSQLState.UNIQUE_VIOLATION);
        var outer = new IllegalStateException("saving " + NAME, detail);
        outer.addSuppressed(new IllegalArgumentException("also " + NAME));

        log(form)
                .error(
                        "Servlet threw exception [{}] with root cause [{}]",
                        outer.getMessage(),
                        detail.getMessage(),
                        outer);

        assertThat(log)
                .contains("Servlet threw exception", "PSQLException", "IllegalArgumentException", "23505")
                .doesNotContain(NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void whatWasNamedBeforeKeepsItsName(String form, CapturedOutput log) throws Exception {
        log(form).error("A command failed", NamedOnly.of(new SQLException(EMAIL, "40001")));

        assertThat(log).contains("java.sql.SQLException 40001").doesNotContain(EMAIL, "NamedOnly");
    }

    @Test
    void aLineOfJsonHasTheFieldsOfTheCommonSchema(CapturedOutput log) throws Exception {
        log("json").warn("Picture not read", refusedRow());

        var line = JsonMapper.shared().readTree(log.getOut().lines().toList().getLast());

        assertThat(line.at("/message").asString()).isEqualTo("Picture not read");
        assertThat(line.at("/log/level").asString()).isEqualTo("WARN");
        assertThat(line.at("/service/name").asString()).isEqualTo("manof");
        assertThat(line.at("/error/type").asString()).endsWith("JdbcSQLIntegrityConstraintViolationException");
        assertThat(line.at("/error/message").asString()).isEqualTo("23505");
        assertThat(line.at("/error/stack_trace").asString())
                .contains("DiscreetConsoleTest")
                .doesNotContain(EMAIL);
    }

    private static Logger log(String form) throws Exception {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("MANOF_LOG", form);
        context.putProperty("CONSOLE_LOG_CHARSET", "UTF-8");
        context.putObject(
                Environment.class.getName(), new MockEnvironment().withProperty("spring.application.name", "manof"));
        var configuration = new JoranConfigurator();
        configuration.setContext(context);
        configuration.doConfigure(DiscreetConsoleTest.class.getResource("/logback-spring.xml"));
        return context.getLogger(DiscreetConsoleTest.class);
    }

    private static SQLException refusedRow() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:");
                var sql = connection.createStatement()) {
            sql.execute("create table account (email varchar(100) unique)");
            sql.execute("insert into account values ('" + EMAIL + "')");
            try (var again = connection.prepareStatement("insert into account values (?)")) {
                again.setString(1, EMAIL);
                again.execute();
                throw new AssertionError("the constraint did not hold");
            } catch (SQLException refused) {
                return refused;
            }
        }
    }
}
