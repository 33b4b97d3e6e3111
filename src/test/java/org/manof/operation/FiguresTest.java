package org.manof.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.priorities.Priorities;
import org.manof.shared.Ids;
import org.manof.voting.Voting;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** What an operator reads, as Prometheus reads it. */
@ManofTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "manof.metrics.token=" + FiguresTest.TOKEN)
class FiguresTest {
    static final String TOKEN = "a-token-of-the-operator";
    private static final String NAME = "רונית-שאין-כמוה";

    @Autowired
    private ApplicationContext spring;

    @LocalServerPort
    private int port;

    @Test
    void nobodyReadsThemWithoutTheToken() throws Exception {
        assertThat(get("/actuator/prometheus", "").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/prometheus", "Bearer another-token-altogether")
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/actuator/prometheus", "Bearer ").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/prometheus", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void whoForwardsForThisMachineIsNobodyEither() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(uri("/actuator/prometheus"))
                    .header("X-Forwarded-For", "127.0.0.1")
                    .build();

            assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aVoteIsTimedAndARefusalIsCountedByItsKey() throws Exception {
        var evening = new Evening(spring);
        var noa = evening.joins(NAME);
        evening.steps(Verb.NEXT, Verb.OPEN);
        var votes = number("manof_commit_seconds_count{application=\"manof\",what=\"contribution\"}");
        var refused = number("manof_refusals_total{application=\"manof\",kind=\"refusal.vote.cap\"}");
        var decided = number("manof_commit_seconds_count{application=\"manof\",what=\"decision\"}");

        votes(evening, noa, 1);
        Evening.refuses("refusal.vote.cap", () -> votes(evening, noa, 40));

        assertThat(number("manof_commit_seconds_count{application=\"manof\",what=\"contribution\"}"))
                .isEqualTo(votes + 1);
        assertThat(number("manof_refusals_total{application=\"manof\",kind=\"refusal.vote.cap\"}"))
                .isEqualTo(refused + 1);
        assertThat(number("manof_commit_seconds_count{application=\"manof\",what=\"decision\"}"))
                .isEqualTo(decided);
    }

    @Test
    void nobodyIsInThem() throws Exception {
        var evening = new Evening(spring);
        evening.joins(NAME);
        var board = evening.board().token();
        get("/j/" + evening.code(), "");
        get("/board/" + board, "");

        var figures = figures();

        assertThat(figures)
                .contains("manof_live_screens{application=\"manof\",audience=\"board\"}", "http_server_requests")
                .doesNotContain(NAME, evening.code(), board, "@town.example");
    }

    @Test
    void healthSaysOneWord() throws Exception {
        assertThat(get("/actuator/health/readiness", "").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health/liveness", "").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health", "").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("database", "threads");
    }

    private void votes(Evening evening, Evening.Guest voter, int dots) {
        var activity = evening.priorities();
        var options = spring.getBean(Priorities.class).options(activity);
        spring.getBean(Voting.class)
                .put(
                        voter.actor(),
                        new Voting.Ballot(activity, options),
                        options.getFirst().id(),
                        dots,
                        Ids.next());
    }

    private double number(String series) throws IOException, InterruptedException {
        return figures()
                .lines()
                .filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private String figures() throws IOException, InterruptedException {
        return get("/actuator/prometheus", "Bearer " + TOKEN).body();
    }

    private HttpResponse<String> get(String path, String authorization) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(uri(path));
            if (!authorization.isEmpty()) {
                request.header("Authorization", authorization);
            }
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
