package org.manof.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.manof.ManofTest;
import org.manof.security.Accounts;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.shared.Token;
import org.manof.shared.ui.Failures;
import org.manof.workshop.ByHand;
import org.manof.workshop.DeedLog;
import org.manof.workshop.Evening;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole evening of people, and of mishaps with them: none of them is in what the server wrote down. */
@ManofTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class NobodyInTheLogTest {
    private static final String NAME = "רונית שאין כמוה";
    private static final String TEXT = "מעבדה פתוחה לכל תושבי העיר בערבים";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void namesTextsTokensAndAddressesStayOut(CapturedOutput log) throws Exception {
        var evening = new Evening(spring);
        var email = "ronit.einkamoha@town.example";
        spring.getBean(Accounts.class).create(email, Role.FACILITATOR);
        var noa = evening.joins(NAME);
        var token = Token.fresh();
        staffDoAndUndo(evening);

        assertThat(catchThrowable(() -> spring.getBean(Accounts.class).create(email, Role.FACILITATOR)))
                .isInstanceOf(Refusal.class);
        mishap(() -> jdbc.sql(
                        "insert into account (id, email, password_hash, role, created_at) values (?, ?, ?, ?, now())")
                .params(List.of(noa.me().id(), email, token, "FACILITATOR"))
                .update());
        mishap(() -> jdbc.sql("update participant set name = ?, sector = null where id = ?")
                .params(List.of(TEXT, noa.me().id()))
                .update());
        mishap(() -> jdbc.sql("select * from participant where name = '" + NAME + "' and no_such_column = 1")
                .query()
                .listOfRows());
        opens("/board/" + token, "manof_guest=" + token);
        opens("/j/" + token + "?name=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8), "manof_guest=" + token);
        opens("/VAADIN/push/" + token, "JSESSIONID=" + token);
        opens("/?v-r=uidl&v-uiId=0&text=" + token, "JSESSIONID=" + token);
        opens("/actuator/" + token, "manof_guest=" + token);

        assertThat(log)
                .contains("DuplicateKeyException", "BadSqlGrammarException")
                .doesNotContain(
                        NAME,
                        TEXT,
                        email,
                        token,
                        evening.board().token(),
                        noa.actor().key());
    }

    /** What staff did stands in the workshop's log, which is theirs to read, and not in the server's. */
    private void staffDoAndUndo(Evening evening) {
        var byHand = spring.getBean(ByHand.class);
        byHand.enter(evening.facilitator(), evening.id(), Evening.introduction(NAME));
        assertThat(catchThrowable(() -> byHand.enter(evening.facilitator(), evening.id(), Evening.introduction(NAME))))
                .isInstanceOf(Refusal.class);
        mishap(() -> jdbc.sql("""
                        insert into deed (id, workshop_id, seq, account_id, kind, before, taken_at)
                        select id, workshop_id, seq, account_id, kind, ?, taken_at from deed""").param(TEXT).update());
        evening.undo();
        assertThat(spring.getBean(DeedLog.class).read(evening.facilitator(), evening.id(), Language.HE, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.about()).isEqualTo(NAME));
    }

    /** Logged by us, and by somebody who knows no better. */
    private static void mishap(Runnable command) {
        var failure = catchThrowable(command::run);
        assertThat(failure).isInstanceOf(DataAccessException.class);
        Failures.log(failure);
        LoggerFactory.getLogger("some.library").error("Unexpected: {}", failure.getMessage(), failure);
    }

    private void opens(String path, String cookie) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Cookie", cookie)
                    .POST(HttpRequest.BodyPublishers.ofString(TEXT))
                    .build();
            assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isPositive();
            http.send(
                    HttpRequest.newBuilder(request.uri())
                            .header("Cookie", cookie)
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
