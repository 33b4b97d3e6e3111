package org.manof.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class ProductionJarTest {
    @TempDir
    Path data;

    @Test
    void itAnswersWhereItSaysAndASecondOneOnTheSameFolderIsRefused() throws Exception {
        try (var first = RunningManof.on(data, "--server.port=0")) {
            var health = URI.create(first.address() + "actuator/health/readiness");
            try (var http = HttpClient.newHttpClient()) {
                var answer = http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());
                assertThat(answer.body()).contains("UP");
            }

            try (var second = RunningManof.on(data, "--server.port=0")) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.complained()).hasLineCount(1).contains("is used by another process");
                assertThat(second.printed()).isEmpty();
            }
        }
    }

    @Test
    void itIsNotReadyBeforeItIsWarm() throws Exception {
        var port = freePort();
        try (var manof = RunningManof.on(data, "--server.port=" + port, "--manof.warm-up.seconds=4");
                var http = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                    .build();
            var before = await().atMost(Duration.ofSeconds(90))
                    .ignoreExceptions()
                    .until(() -> http.send(health, BodyHandlers.ofString()), answer -> true);

            assertThat(before.statusCode()).isEqualTo(503);
            assertThat(before.body()).contains("OUT_OF_SERVICE");
            assertThat(manof.printed()).isEmpty();

            assertThat(manof.address()).contains(":" + port);
            assertThat(http.send(health, BodyHandlers.ofString()).body()).contains("UP");
            assertThat(manof.complained()).isEmpty();
            assertThat(manof.printed()).hasLineCount(1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aPortInUseIsOneLine() throws Exception {
        try (var taken = new ServerSocket(0);
                var refused = RunningManof.on(data, "--server.port=" + taken.getLocalPort())) {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.complained()).hasLineCount(1).contains("Port " + taken.getLocalPort());
        }
    }
}
