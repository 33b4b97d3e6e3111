package org.manof.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.ACCEPT_ENCODING;
import static org.springframework.http.HttpHeaders.CACHE_CONTROL;
import static org.springframework.http.HttpHeaders.CONTENT_ENCODING;
import static org.springframework.http.HttpHeaders.IF_NONE_MATCH;

import com.vaadin.flow.server.StaticFileHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StaticFilesTest {
    private static final String SCRIPT = "export const a = 1;\n".repeat(200);
    private int lookedUp;
    private final StaticFileHandler files = new StaticFiles.Kept(
            (request, response) -> {
                lookedUp++;
                if (!request.getServletPath().endsWith(".js")) {
                    return false;
                }
                if (request.getHeader(IF_NONE_MATCH) != null) {
                    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                    return true;
                }
                response.setContentType("text/javascript");
                response.setHeader(CACHE_CONTROL, "max-age=31536000");
                if (request.getHeader(ACCEPT_ENCODING).contains("br")) {
                    response.setHeader(CONTENT_ENCODING, "br");
                    response.getOutputStream().write(new byte[] {1, 2, 3});
                } else {
                    response.getOutputStream().write(SCRIPT.getBytes(StandardCharsets.UTF_8));
                }
                return true;
            },
            new ConcurrentHashMap<>());

    @Test
    void aFileIsLookedUpOnceAndTravelsPackedToEverybody() throws IOException {
        for (var phone = 0; phone < 3; phone++) {
            var answer = asks("/VAADIN/build/a.js", "gzip, deflate");

            assertThat(answer.getHeader(CONTENT_ENCODING)).isEqualTo("gzip");
            assertThat(answer.getHeader(CACHE_CONTROL)).isEqualTo("max-age=31536000");
            assertThat(answer.getContentType()).startsWith("text/javascript");
            assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
            assertThat(unpacked(answer)).isEqualTo(SCRIPT);
        }
        assertThat(lookedUp).isEqualTo(1);
    }

    @Test
    void whatIsPackedAlreadyIsKeptAsItIsBesideTheOther() throws IOException {
        asks("/manof/elements/a.js", "gzip, deflate");

        var answer = asks("/manof/elements/a.js", "gzip, deflate, br");

        assertThat(answer.getHeader(CONTENT_ENCODING)).isEqualTo("br");
        assertThat(answer.getContentAsByteArray()).containsExactly(1, 2, 3);
        assertThat(unpacked(asks("/manof/elements/a.js", "gzip"))).isEqualTo(SCRIPT);
        assertThat(lookedUp).isEqualTo(2);
    }

    @Test
    void whoeverHasItAlreadyIsToldSo() throws IOException {
        asks("/VAADIN/build/a.js", "gzip");
        var request = request("/VAADIN/build/a.js", "gzip");
        request.addHeader(IF_NONE_MATCH, "\"1\"");
        var answer = new MockHttpServletResponse();

        assertThat(files.serveStaticResource(request, answer)).isTrue();
        assertThat(answer.getStatus()).isEqualTo(HttpServletResponse.SC_NOT_MODIFIED);
    }

    @Test
    void whatIsNoFileIsNotKept() throws IOException {
        for (var time = 0; time < 2; time++) {
            assertThat(files.serveStaticResource(request("/VAADIN/build/none", "gzip"), new MockHttpServletResponse()))
                    .isFalse();
        }
        assertThat(lookedUp).isEqualTo(2);
    }

    @Test
    void aMessageToAPageIsNeverAFile() throws IOException {
        var message = request("/VAADIN/build/a.js", "gzip");
        message.setMethod("POST");

        assertThat(files.serveStaticResource(message, new MockHttpServletResponse()))
                .isFalse();
        assertThat(lookedUp).isZero();
    }

    private MockHttpServletResponse asks(String path, String accepted) throws IOException {
        var answer = new MockHttpServletResponse();
        assertThat(files.serveStaticResource(request(path, accepted), answer)).isTrue();
        return answer;
    }

    private static MockHttpServletRequest request(String path, String accepted) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.addHeader(ACCEPT_ENCODING, accepted);
        return request;
    }

    private static String unpacked(MockHttpServletResponse answer) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
