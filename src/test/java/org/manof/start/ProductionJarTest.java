package org.manof.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
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
    void aPortInUseIsOneLine() throws Exception {
        try (var taken = new ServerSocket(0);
                var refused = RunningManof.on(data, "--server.port=" + taken.getLocalPort())) {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.complained()).hasLineCount(1).contains("Port " + taken.getLocalPort());
        }
    }
}
