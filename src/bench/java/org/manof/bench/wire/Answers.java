package org.manof.bench.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Reads HTTP/1.1 answers off a line. */
final class Answers {
    private Answers() {}

    /** The next answer; bodies may have a length, come in chunks, or end with the line. */
    static Response next(Incoming in) throws IOException {
        var status = Integer.parseInt(in.line().split(" ", 3)[1]);
        var headers = head(in);
        return new Response(status, headers, body(in, status, headers), in.taken());
    }

    /** The fields up to the empty line. */
    static Headers head(Incoming in) throws IOException {
        var headers = new Headers();
        for (var line = in.line(); !line.isEmpty(); line = in.line()) {
            headers.read(line);
        }
        return headers;
    }

    private static byte[] body(Incoming in, int status, Headers headers) throws IOException {
        if (status < 200 || status == 204 || status == 304) {
            return new byte[0];
        }
        if (headers.says("Transfer-Encoding", "chunked")) {
            return chunks(in);
        }
        var length = headers.first("Content-Length");
        return length.isPresent() ? in.read(Integer.parseInt(length.get())) : in.rest();
    }

    private static byte[] chunks(Incoming in) throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            var length = Integer.parseInt(in.line().split(";", 2)[0].strip(), 16);
            body.writeBytes(in.read(length));
            in.line();
            if (length == 0) {
                return body.toByteArray();
            }
        }
    }
}
