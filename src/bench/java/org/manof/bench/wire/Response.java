package org.manof.bench.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** What the server answered; {@code body} as it came, {@code bytes} all that went over the line. */
record Response(int status, Headers headers, byte[] body, long bytes) {
    /** The body as text, unpacked. */
    String text() {
        try {
            if (!headers.says("Content-Encoding", "gzip")) {
                return new String(body, StandardCharsets.UTF_8);
            }
            try (var packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
