package org.manof.bench.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What comes in over a line, counted. */
final class Incoming {
    private final InputStream in;
    private long count;

    Incoming(InputStream in) {
        this.in = new BufferedInputStream(in, 2048);
    }

    /** Bytes read since the last time that this was asked. */
    long taken() {
        var taken = count;
        count = 0;
        return taken;
    }

    int read() throws IOException {
        var next = in.read();
        if (next < 0) {
            throw new EOFException("the line has ended");
        }
        count++;
        return next;
    }

    byte[] read(int length) throws IOException {
        var bytes = in.readNBytes(length);
        count += bytes.length;
        if (bytes.length < length) {
            throw new EOFException("the line has ended");
        }
        return bytes;
    }

    /** All that comes until the other side closes. */
    byte[] rest() throws IOException {
        var bytes = in.readAllBytes();
        count += bytes.length;
        return bytes;
    }

    /** A line without its end. */
    String line() throws IOException {
        var line = new ByteArrayOutputStream(64);
        for (var next = read(); next != '\n'; next = read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
