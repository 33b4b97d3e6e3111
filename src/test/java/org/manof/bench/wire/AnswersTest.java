package org.manof.bench.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Answers of HTTP/1.1, one after the other on one line. */
class AnswersTest {
    @Test
    void bodiesWithALengthAndInChunksFollowEachOther() throws IOException {
        var in = incoming("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nשל"
                + "HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n3;x=y\r\ncde\r\n0\r\n\r\n"
                + "HTTP/1.1 204 \r\n\r\n");

        assertThat(Answers.next(in).text()).isEqualTo("של");
        assertThat(Answers.next(in).text()).isEqualTo("abcde");
        assertThat(Answers.next(in).status()).isEqualTo(204);
    }

    @Test
    void allBytesOfTheLineAreCounted() throws IOException {
        var answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab";

        assertThat(Answers.next(incoming(answer + answer)).bytes()).isEqualTo(answer.length());
    }

    @Test
    void aPackedBodyIsReadUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"syncId\":1}".getBytes(StandardCharsets.UTF_8));
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(packed.toByteArray());

        var answer = Answers.next(new Incoming(new ByteArrayInputStream(all.toByteArray())));

        assertThat(answer.text()).isEqualTo("{\"syncId\":1}");
    }

    @Test
    void anAnswerThatBreaksOffIsNone() {
        assertThatThrownBy(() -> Answers.next(incoming("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab")))
                .isInstanceOf(EOFException.class);
    }

    private static Incoming incoming(String text) {
        return new Incoming(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
